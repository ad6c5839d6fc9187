package de.transferlotse.agreement.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.agreement.SampleTerms;
import de.transferlotse.document.DocumentKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Bad input of each field; one engagement waits at each form, as whatever is refused leaves the task open. */
@TestInstance(Lifecycle.PER_CLASS)
class AgreementInputTest extends ConcludeAgreementBase {

  @Autowired private ObjectMapper json;
  private String drafting;
  private String coordinating;
  private String deciding;
  private String collecting;
  private String signing;
  private String filing;

  @BeforeAll
  void leadOneEngagementToEachForm() {
    drafting = start("13076");
    coordinating = drafted("13075");
    deciding = coordinated("13074");
    collecting = resolved("13073");
    signing = resolved("13072");
    signForMunicipality(signing);
    filing = resolved("13071");
    signForMunicipality(filing);
    signForAgency(filing);
  }

  private String drafted(String municipality) {
    String number = start(municipality);
    draft(number, SampleTerms.ludwigslustParchim());
    return number;
  }

  private String coordinated(String municipality) {
    String number = drafted(municipality);
    accept(number);
    return number;
  }

  private String resolved(String municipality) {
    String number = coordinated(municipality);
    decide(number, session("Kreistag", "2026-02-24", "UNCHANGED", "resolved"));
    return number;
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(delimiter = ';', value = {
      "startsOn; ; „Laufzeit von“",
      "endsOn; ; „Laufzeit bis“",
      "endsOn; 2026-06-01; „Laufzeit bis“ muss nach „Laufzeit von“ liegen",
      "endsOn; 2036-06-02; höchstens zehn Jahre",
      "startsOn; 31.02.2026; „Laufzeit von“ hat keinen gültigen Wert",
      "goals; ; „Ziele“ braucht drei bis sechs Einträge",
      "goals.1.component; K8; „Ziele, 2. Eintrag: Kernkomponente“ hat keinen gültigen Wert",
      "goals.1.component; ; „Ziele, 2. Eintrag: Kernkomponente“",
      "goals.0.goal; ; „Ziele, 1. Eintrag: Ziel“",
      "goals.0.indicator; ; „Ziele, 1. Eintrag: Messgröße (Indikator)“",
      "goals.0.target; ; „Ziele, 1. Eintrag: Zielwert“",
      "goals.0.dueOn; ; „Ziele, 1. Eintrag: Termin“",
      "goals.2.dueOn; 2026-05-31; Der Termin von Ziel 3 (31.05.2026) liegt nicht in der Laufzeit",
      "goals.2.dueOn; 2029-06-01; Der Termin von Ziel 3 (01.06.2029) liegt nicht in der Laufzeit",
      "clauses.municipalityHead; Bürgermeisterin; „Die Kommune wird vertreten durch“ hat keinen gültigen Wert",
      "clauses.municipalityContacts; ; „Ansprechpersonen der Kommune“",
      "clauses.agencyContacts; ; „Ansprechpersonen der Agentur“",
      "clauses.agencyServices; ; „Leistungen der Agentur“",
      "clauses.staff; ; „Leistungen der Kommune: Personal“",
      "clauses.dataAccess; ; „Leistungen der Kommune: Daten“",
      "clauses.rooms; ; „Leistungen der Kommune: Räume“",
      "clauses.staffRelease; ; „Leistungen der Kommune: Freistellung“",
      "clauses.steering; ; „Steuerungs- und Abstimmungsrhythmus“",
      "clauses.confidentiality; ; „Daten und Vertraulichkeit“",
      "clauses.publicity; ; „Öffentlichkeitsarbeit und Logo“",
      "clauses.renewal; ; „Verlängerung und Kündigung“"})
  void refusesWrongTerms(String path, String value, String message) {
    refuses(drafting, DRAFT, changed(path, value), message);
    assertThat(agreements.drafted(drafting)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"goals.0.goal, 400", "goals.0.indicator, 300", "goals.0.target, 200", "clauses.municipalityHead, 60",
      "clauses.basis, 1000", "clauses.municipalityContacts, 500", "clauses.agencyContacts, 500",
      "clauses.agencyServices, 3000", "clauses.staff, 1000", "clauses.dataAccess, 1000", "clauses.rooms, 1000",
      "clauses.staffRelease, 1000", "clauses.steering, 2000", "clauses.confidentiality, 2000",
      "clauses.publicity, 2000", "clauses.renewal, 2000", "clauses.annexes, 1000"})
  void refusesTooLongTerms(String path, int longest) {
    refuses(drafting, DRAFT, changed(path, "x".repeat(longest + 1)), String.valueOf(longest));
  }

  @Test
  void refusesTwoOrSevenGoals() {
    var goals = SampleTerms.ludwigslustParchim().goals();
    var terms = changed("startsOn", "2026-06-01");
    terms.put("goals", goals.subList(0, 2));
    refuses(drafting, DRAFT, terms, "„Ziele“ braucht drei bis sechs Einträge");
    terms.put("goals", List.of(goals.get(0), goals.get(1), goals.get(2), goals.get(3), goals.get(0), goals.get(1),
        goals.get(2)));
    refuses(drafting, DRAFT, terms, "„Ziele“ braucht drei bis sechs Einträge");
  }

  @Test
  void refusesATermThatIsOver() {
    var terms = changed("startsOn", "2019-01-01");
    terms.put("endsOn", "2026-03-01");
    terms.put("goals", SampleTerms.ludwigslustParchim().goals().stream().map(goal -> Map.of("component",
        goal.component(), "goal", goal.goal(), "indicator", goal.indicator(), "target", goal.target(), "dueOn",
        "2020-01-01")).toList());
    refuses(drafting, DRAFT, terms, "„Laufzeit bis“ liegt in der Vergangenheit");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "accepted; ; „Ist die Kommune einverstanden?“",
      "accepted; maybe; „Ist die Kommune einverstanden?“",
      "accepted; no; „Was soll sich ändern?“"})
  void refusesAnUnclearAnswerToTheDraft(String field, String value, String message) {
    refuses(coordinating, COORDINATE, entry(field, value), message);
  }

  @Test
  void refusesTooLongAnAnswerToTheDraft() {
    refuses(coordinating, COORDINATE, Map.of("accepted", "no", "changes", "x".repeat(2001)), "2000");
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(delimiter = ';', value = {
      "body; ; „Gremium“",
      "decidedOn; ; „Datum der Sitzung“",
      "decidedOn; 2026-03-03; „Datum der Sitzung“",
      "result; ; „Ergebnis“",
      "result; MAYBE; „Ergebnis“ hat keinen gültigen Wert",
      "paperNumber; ; Bitte geben Sie die Drucksache an",
      "votesFor; -1; „Ja-Stimmen“",
      "votesAgainst; -1; „Nein-Stimmen“",
      "abstentions; -1; „Enthaltungen“",
      "votesFor; 501; „Ja-Stimmen“",
      "votesFor; 12; alle drei Stimmenzahlen",
      "path; ; „Wie geht es weiter?“",
      "path; refused; Auf „ungeändert beschlossen“ kann „endgültig abgelehnt“ nicht folgen",
      "path; revise; Auf „ungeändert beschlossen“ kann „nachbessern“ nicht folgen",
      "extractId; 3f0f8a4e-0000-4000-8000-000000000000; Der gewählte Beschlussauszug"})
  void refusesAWrongSession(String field, String value, String message) {
    var session = session("Kreistag", "2026-02-24", "UNCHANGED", "resolved");
    session.put(field, value);
    refuses(deciding, DECIDE, session, message);
    assertThat(decisions.of(agreements.current(deciding).id())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"body, 120", "paperNumber, 60", "reason, 2000"})
  void refusesTooLongASession(String field, int longest) {
    var session = session("Kreistag", "2026-02-24", "UNCHANGED", "resolved");
    session.put(field, "x".repeat(longest + 1));
    refuses(deciding, DECIDE, session, String.valueOf(longest));
  }

  @Test
  void refusesTheExtractOfAnotherEngagement() {
    UUID foreign = upload(coordinating, DocumentKind.COUNCIL_EXTRACT, "Auszug");
    var session = session("Kreistag", "2026-02-24", "UNCHANGED", "resolved");
    session.put("extractId", foreign);
    refuses(deciding, DECIDE, session, "gehört nicht zu dieser Begleitung");
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(delimiter = ';', value = {
      "signedOn; ; „Unterschrieben am“",
      "signedOn; 2026-03-03; „Unterschrieben am“",
      "signedOn; 2026-02-23; „Unterschrieben am“ liegt vor dem Beschluss vom 24.02.2026 (Kreistag)",
      "name; ; „Name“",
      "function; ; „Funktion“"})
  void refusesAWrongSignature(String field, String value, String message) {
    var signature = new HashMap<String, Object>(Map.of("signedOn", "2026-02-26", "name", "N", "function", "Landrat"));
    signature.put(field, value);
    refuses(collecting, COLLECT, signature, message);
  }

  @ParameterizedTest
  @CsvSource({"name, 120", "function, 120"})
  void refusesTooLongASignature(String field, int longest) {
    var signature = new HashMap<String, Object>(Map.of("signedOn", "2026-02-26", "name", "N", "function", "Landrat"));
    signature.put(field, "x".repeat(longest + 1));
    refuses(collecting, COLLECT, signature, String.valueOf(longest));
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(delimiter = ';', value = {
      "signed; ; „Haben Sie unterzeichnet?“",
      "signed; later; „Haben Sie unterzeichnet?“",
      "signed; no; Bitte begründen Sie",
      "signedOn; ; wann, mit welchem Namen und in welcher Funktion",
      "signedOn; 2026-03-03; „Unterschrieben am“",
      "signedOn; 2026-02-23; „Unterschrieben am“ liegt vor dem Beschluss",
      "name; ; wann, mit welchem Namen und in welcher Funktion",
      "function; ; wann, mit welchem Namen und in welcher Funktion"})
  void refusesAWrongSignatureOfTheLeitung(String field, String value, String message) {
    var signature = new HashMap<String, Object>(Map.of("signed", "yes", "signedOn", "2026-02-27", "name", "N"));
    signature.put(field, value);
    refuses(signing, SIGN, signature, message);
  }

  @Test
  void refusesTooLongAReasonOfTheLeitung() {
    refuses(signing, SIGN, Map.of("signed", "no", "reason", "x".repeat(2001)), "2000");
  }

  @Test
  void refusesToFileWithoutTheScan() {
    refuses(filing, FILE, Map.of(), "Bitte laden Sie zuerst den Scan der unterschriebenen Fassung hoch");
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(delimiter = ';', value = {
      "startsOn; ; „Laufzeit von“",
      "endsOn; ; „Laufzeit bis“",
      "endsOn; 2026-05-01; „Laufzeit bis“ muss nach „Laufzeit von“ liegen",
      "endsOn; 2029-03-30; Der Termin von Ziel 4 (31.03.2029) liegt nicht in der Laufzeit"})
  void refusesToFileAWrongTerm(String field, String value, String message) {
    refuses(filing, FILE, entry(field, value), message);
    assertThat(agreements.inForce(filing)).isEmpty();
  }

  private static Map<String, Object> entry(String field, String value) {
    var typed = new HashMap<String, Object>();
    typed.put(field, value);
    return typed;
  }

  /** Good terms but for the value at this path, such as {@code goals.0.goal}. */
  @SuppressWarnings("unchecked")
  private Map<String, Object> changed(String path, Object value) {
    Map<String, Object> terms = json.convertValue(terms(SampleTerms.ludwigslustParchim()), new TypeReference<>() {});
    String[] steps = path.split("\\.");
    Object place = terms;
    for (int i = 0; i < steps.length - 1; i++) {
      place = place instanceof List<?> list ? list.get(Integer.parseInt(steps[i]))
          : ((Map<String, Object>) place).get(steps[i]);
    }
    ((Map<String, Object>) place).put(steps[steps.length - 1], value);
    return terms;
  }
}
