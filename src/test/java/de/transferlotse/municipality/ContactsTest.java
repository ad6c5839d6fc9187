package de.transferlotse.municipality;

import static de.transferlotse.municipality.ContactFunction.EDUCATION_OFFICE;
import static de.transferlotse.municipality.ContactFunction.HEAD;
import static de.transferlotse.municipality.ContactFunction.PRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.transferlotse.input.Rejection;
import de.transferlotse.support.EngineTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class ContactsTest {

  private static final String LUP = "13076";
  private static final LocalDate START = LocalDate.of(2026, 3, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

  @Autowired JdbcClient jdbc;
  @Autowired Contacts contacts;

  @BeforeEach
  void forgetContacts() {
    jdbc.sql("DELETE FROM contact").update();
  }

  @Test
  void keepsWhatWasEnteredWithoutTheBlanksAroundIt() {
    Contact stored = contacts.record(new ContactEntry(LUP, EDUCATION_OFFICE, Salutation.FRAU, " Dr. Petersen ",
        " Bildungsbuero@Kreis-LUP.example ", " 03871 000 ", true, START, LATER));

    assertThat(contacts.of(LUP, START)).containsExactly(stored);
    assertThat(stored).isEqualTo(new Contact(stored.id(), LUP, EDUCATION_OFFICE, Salutation.FRAU, "Dr. Petersen",
        "bildungsbuero@kreis-lup.example", "03871 000", true, START, LATER, null));
  }

  @Test
  void keepsTheDayUntilWhichSomebodyIsSparedWhenTheyAreRecordedAgain() {
    Contact stored = contacts.record(entry(HEAD, "ruhe@kreis.example", true));
    jdbc.sql("UPDATE contact SET reminders_paused_until = DATE '2026-05-01' WHERE id = ?").param(stored.id()).update();

    Contact again = contacts.record(entry(HEAD, "ruhe@kreis.example", true));

    assertThat(again.isSparedOn(LocalDate.of(2026, 5, 1))).isTrue();
    assertThat(again.isSparedOn(LocalDate.of(2026, 5, 2))).isFalse();
  }

  @Test
  void keepsAFunctionWithoutNamePhoneAndEnd() {
    Contact stored = contacts.record(new ContactEntry(LUP, EDUCATION_OFFICE, null, " ", "a@kreis.example", "", true,
        START, null));

    assertThat(stored.salutation()).isEqualTo(Salutation.OHNE);
    assertThat(stored.name()).isNull();
    assertThat(stored.phone()).isNull();
    assertThat(stored.validTo()).isNull();
  }

  @Test
  void theSameFunctionWithTheSameAddressIsReplaced() {
    Contact first = contacts.record(entry(HEAD, "lr@kreis.example", true));

    Contact second = contacts.record(new ContactEntry(LUP, HEAD, Salutation.HERR, "Hansen", "LR@kreis.example", "1",
        false, LATER, null));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(contacts.of(LUP, LATER)).containsExactly(second);
    assertThat(contacts.of(LUP, START)).isEmpty();
  }

  @Test
  void writesToValidContactsThatReceiveMailInTheOrderOfTheirFunctions() {
    contacts.record(entry(PRESS, "presse@kreis.example", true));
    contacts.record(entry(EDUCATION_OFFICE, "buero@kreis.example", true));
    contacts.record(entry(HEAD, "lr@kreis.example", false));

    assertThat(contacts.recipients(LUP, LATER)).extracting(Contact::email)
        .containsExactly("buero@kreis.example", "presse@kreis.example");
  }

  @Test
  void writesToTheSameAddressOnlyOnce() {
    contacts.record(entry(PRESS, "post@kreis.example", true));
    contacts.record(entry(HEAD, "Post@kreis.example", true));

    assertThat(contacts.recipients(LUP, START)).extracting(Contact::function).containsExactly(HEAD);
    assertThat(contacts.of(LUP, START)).hasSize(2);
  }

  @Test
  void writesFromTheFirstToTheLastDayOfAContact() {
    contacts.record(new ContactEntry(LUP, HEAD, null, null, "lr@kreis.example", null, true, START, LATER));

    assertThat(contacts.recipients(LUP, START.minusDays(1))).isEmpty();
    assertThat(contacts.recipients(LUP, START)).hasSize(1);
    assertThat(contacts.recipients(LUP, LATER)).hasSize(1);
    assertThat(contacts.recipients(LUP, LATER.plusDays(1))).isEmpty();
  }

  @Test
  void writesToNoOtherKommune() {
    contacts.record(entry(HEAD, "lr@kreis.example", true));

    assertThat(contacts.recipients("13072", START)).isEmpty();
  }

  @Test
  void endsAContactWhenThePersonLeaves() {
    Contact contact = contacts.record(entry(HEAD, "lr@kreis.example", true));

    contacts.end(contact.id(), LATER);

    assertThat(contacts.recipients(LUP, LATER.plusDays(1))).isEmpty();
    assertThat(contacts.recipients(LUP, LATER)).hasSize(1);
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    Contact contact = contacts.record(entry(HEAD, "lr@kreis.example", true));

    refused(() -> contacts.end(contact.id(), START.minusDays(1)), "Der Kontakt kann nicht enden, bevor er beginnt.");
    refused(() -> contacts.record(new ContactEntry(LUP, HEAD, null, null, "a@kreis.example", null, true, LATER, START)),
        "Der Kontakt kann nicht enden, bevor er beginnt.");
  }

  @Test
  void refusesToEndAContactThatIsGone() {
    assertThatExceptionOfType(Rejection.class).isThrownBy(() -> contacts.end(UUID.randomUUID(), LATER))
        .withMessage("Diesen Kontakt gibt es nicht mehr.").extracting(Rejection::status).isEqualTo(409);
  }

  @Test
  void refusesWhatIsMissingOrWrongAndStoresNothing() {
    refused(entry(null, "a@kreis.example", true), "Bitte wählen Sie die Funktion der Kontaktperson aus.");
    refused(new ContactEntry(LUP, HEAD, null, null, "a@kreis.example", null, true, null, null),
        "Bitte geben Sie an, ab wann der Kontakt gilt.");
    refused(new ContactEntry("99999", HEAD, null, null, "a@kreis.example", null, true, START, null),
        "Diese Kommune kennen wir nicht; bitte wählen Sie eine aus der Liste.");
    refused(entry(HEAD, "kreis.example", true), "Die E-Mail-Adresse muss genau ein @ enthalten.");
    refused(new ContactEntry(LUP, HEAD, null, "A\r\nBcc: b", "a@kreis.example", null, true, START, null),
        "Der Name darf keinen Zeilenumbruch und keine Steuerzeichen enthalten.");
    refused(new ContactEntry(LUP, HEAD, null, "A".repeat(121), "a@kreis.example", null, true, START, null),
        "Der Name darf höchstens 120 Zeichen lang sein.");
    refused(new ContactEntry(LUP, HEAD, null, null, "a@kreis.example", "1".repeat(41), true, START, null),
        "Die Telefonnummer darf höchstens 40 Zeichen lang sein.");

    assertThat(jdbc.sql("SELECT count(*) FROM contact").query(Integer.class).single()).isZero();
  }

  private static ContactEntry entry(ContactFunction function, String email, boolean receivesMail) {
    return new ContactEntry(LUP, function, Salutation.FRAU, "Petersen", email, null, receivesMail, START, null);
  }

  private void refused(ContactEntry entry, String sentence) {
    refused(() -> contacts.record(entry), sentence);
  }

  private static void refused(Runnable action, String sentence) {
    assertThatExceptionOfType(Rejection.class).isThrownBy(action::run).withMessage(sentence);
  }
}
