package de.transferlotse.agreement;

import de.transferlotse.agreement.PaperText.PartyText;
import de.transferlotse.agreement.PaperText.Section;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.document.pdf.SignatureLine;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.MunicipalityKind;
import de.transferlotse.municipality.Office;
import de.transferlotse.platform.AgencySettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Words the agreement between one Kommune and the agency. */
final class PaperComposer {

  private final Agreement agreement;
  private final Party party;
  private final Office office;
  private final AgencySettings agency;

  PaperComposer(Agreement agreement, Municipality municipality, Office office, AgencySettings agency) {
    this.agreement = agreement;
    this.party = Party.of(municipality);
    this.office = office;
    this.agency = agency;
  }

  /** @param approvals of the version at hand, in their order; empty for a draft */
  PaperText compose(Purpose purpose, List<CouncilDecision> approvals, LocalDate date) {
    String status = purpose == Purpose.DRAFT ? purpose.label() + " " + agreement.version() : purpose.label();
    Municipality municipality = party.municipality();
    return new PaperText(title(agreement), status, date,
        "zum Aufbau eines datenbasierten kommunalen Bildungsmanagements", parties(), preamble(purpose, approvals),
        sections(), List.of(
            new SignatureLine(municipality.name(), "", party.headLabel(agreement.terms().clauses().municipalityHead())),
            new SignatureLine(agency.name(), "", "Leitung der Transferagentur")));
  }

  /** „Zielvereinbarung“, for a renewal „2. Zielvereinbarung“. */
  static String title(Agreement agreement) {
    return agreement.sequence() == 1 ? "Zielvereinbarung" : agreement.sequence() + ". Zielvereinbarung";
  }

  private List<PartyText> parties() {
    Municipality municipality = party.municipality();
    String seat = municipality.kind() == MunicipalityKind.KREISFREIE_STADT ? "" : "Sitz " + municipality.seat() + ", ";
    String head = party.headAccusative(agreement.terms().clauses().municipalityHead());
    return List.of(
        new PartyText("zwischen", municipality.dative(), seat + "vertreten durch " + head,
            "nachfolgend „" + party.noun() + "“ genannt,"),
        new PartyText("und", agency.dative(agency.name()), "Büro %s, %s, vertreten durch die Leitung".formatted(
            office.town(), String.join(", ", office.addressLines())), "nachfolgend „Transferagentur“ genannt."));
  }

  private List<String> preamble(Purpose purpose, List<CouncilDecision> approvals) {
    var paragraphs = new ArrayList<String>();
    paragraphs.add(("%s will Bildung vor Ort auf der Grundlage von Daten steuern und Zuständigkeiten über Ämtergrenzen"
        + " hinweg verbinden. Die Transferagentur begleitet diesen Weg mit Beratung, Qualifizierung und den erprobten"
        + " Modellen anderer Kommunen.").formatted(Party.capitalised(party.municipality().nominative())));
    if (purpose == Purpose.DRAFT) {
      paragraphs.add("Dieser Entwurf steht unter dem Vorbehalt, dass die zuständigen Gremien %s zustimmen."
          .formatted(party.genitive()));
    } else if (!approvals.isEmpty()) {
      paragraphs.add(approved(approvals));
    }
    return paragraphs;
  }

  private String approved(List<CouncilDecision> approvals) {
    CouncilDecision last = approvals.get(approvals.size() - 1);
    String body = last.body().equals(party.municipality().representation().label())
        ? party.municipality().representation().nominative() : "das zuständige Gremium (" + last.body() + ")";
    String votes = last.votes().isEmpty() ? "" : "; " + last.votes();
    String sentence = "%s hat dieser Vereinbarung am %s zugestimmt (Drucksache %s%s).".formatted(
        Party.capitalised(body), GermanDates.inWords(last.decidedOn()), last.paperNumber(), votes);
    List<String> earlier = approvals.subList(0, approvals.size() - 1).stream()
        .map(decision -> decision.body() + " am " + GermanDates.inWords(decision.decidedOn())).toList();
    return earlier.isEmpty() ? sentence
        : sentence + " Zuvor haben beraten und zugestimmt: " + String.join("; ", earlier) + ".";
  }

  private List<Section> sections() {
    AgreementClauses clauses = agreement.terms().clauses();
    var writer = new SectionWriter()
        .lines("%s baut mit Begleitung der Transferagentur ein datenbasiertes kommunales Bildungsmanagement auf."
            .formatted(party.nominativeFirst()));
    if (clauses.basis() != null) {
      writer.items("Grundlage:", clauses.basis());
    }
    return writer
        .lines("Die Begleitung ist für %s kostenfrei.".formatted(party.accusative())).as("Gegenstand und Grundlage")
        .lines("Bis zum Ende der Laufzeit wollen beide Seiten gemeinsam diese Ziele erreichen:")
        .goals(agreement.goals()).as("Ziele")
        .items("Die Transferagentur erbringt diese Leistungen:", clauses.agencyServices())
        .as("Leistungen der Transferagentur")
        .items("Personal:", clauses.staff()).items("Daten:", clauses.dataAccess()).items("Räume:", clauses.rooms())
        .items("Freistellung:", clauses.staffRelease()).as("Leistungen " + party.genitive())
        .items("Ansprechpersonen %s:".formatted(party.genitive()), clauses.municipalityContacts())
        .items("Ansprechpersonen der Transferagentur:", clauses.agencyContacts())
        .lines("Ein Wechsel wird der anderen Seite unverzüglich mitgeteilt.").as("Ansprechpersonen")
        .lines(clauses.steering()).as("Steuerung und Abstimmung")
        .lines(clauses.confidentiality()).as("Daten und Vertraulichkeit")
        .lines(clauses.publicity()).as("Öffentlichkeitsarbeit und Logo")
        .lines("Die Vereinbarung gilt vom %s bis zum %s.".formatted(GermanDates.inWords(agreement.startsOn()),
            GermanDates.inWords(agreement.endsOn())))
        .lines(clauses.renewal()).as("Laufzeit, Verlängerung und Kündigung")
        .lines("Änderungen und Ergänzungen bedürfen der Schriftform. Jede Seite erhält eine unterschriebene"
            + " Ausfertigung.")
        .items("Anlagen:", clauses.annexes() == null ? "keine" : clauses.annexes()).as("Schlussbestimmungen")
        .sections();
  }
}
