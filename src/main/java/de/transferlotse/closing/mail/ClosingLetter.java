package de.transferlotse.closing.mail;

import de.transferlotse.closing.ClosingTalk;
import de.transferlotse.closing.ClosingTalks;
import de.transferlotse.closing.Continuation;
import de.transferlotse.closing.Continuations;
import de.transferlotse.closing.Ending;
import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.municipality.Office;
import de.transferlotse.municipality.Offices;
import de.transferlotse.platform.AgencySettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Thanks the Kommune and says what was reached and how it goes on; without an agreement, why none came about. */
@Component
class ClosingLetter implements MunicipalityMail {

  private final Engagements engagements;
  private final Offices offices;
  private final Ending ending;
  private final ClosingTalks talks;
  private final Continuations continuations;
  private final Documents documents;
  private final AgencySettings agency;

  ClosingLetter(Engagements engagements, Offices offices, Ending ending, ClosingTalks talks,
      Continuations continuations, Documents documents, AgencySettings agency) {
    this.engagements = engagements;
    this.offices = offices;
    this.ending = ending;
    this.talks = talks;
    this.continuations = continuations;
    this.documents = documents;
    this.agency = agency;
  }

  @Override
  public String template() {
    return "closing-letter";
  }

  @Override
  public Content content(String number) {
    Engagement engagement = engagements.of(number);
    ClosingTalk talk = talks.of(number).orElseThrow();
    boolean refused = ending.isRefused(number);
    Document documentation = documents.latest(number, DocumentKind.PROCESS_DOCUMENTATION).orElseThrow();
    Office office = offices.of(engagement.officeId());
    var model = new HashMap<String, Object>(Map.of(
        "ending", refused ? "beendet" : "abgeschlossen",
        "refused", refused,
        "refusal", ending.refusal(number),
        "figures", ending.figures(number),
        "requestedOn", engagement.requestedOn(),
        "talkOn", talk.heldOn(),
        "nextSteps", talk.nextStepLines(),
        "network", continuations.of(number).orElseThrow().decision() == Continuation.Decision.NETWORK));
    model.put("officeNominative", agency.nominative(office.name()));
    model.put("officeAccusative", agency.accusative(office.name()));
    model.put("officeMail", office.email());
    return new Content("Abschluss", model, List.of(documentation.id()));
  }
}
