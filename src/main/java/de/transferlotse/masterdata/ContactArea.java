package de.transferlotse.masterdata;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.correspondence.MailLog;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.Option;
import de.transferlotse.incident.MailRepairs;
import de.transferlotse.input.EmailAddress;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.ContactEntry;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.ContactRegister;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.Salutation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom to write to in the Kommunen, by function. */
@Component
@Order(20)
class ContactArea implements Area<ContactArea.Facts> {

  private final ContactRegister register;
  private final Contacts contacts;
  private final Municipalities municipalities;
  private final Engagements engagements;
  private final MailLog mails;
  private final MailRepairs repairs;
  private final Clock clock;

  ContactArea(ContactRegister register, Contacts contacts, Municipalities municipalities, Engagements engagements,
      MailLog mails, MailRepairs repairs, Clock clock) {
    this.register = register;
    this.contacts = contacts;
    this.municipalities = municipalities;
    this.engagements = engagements;
    this.mails = mails;
    this.repairs = repairs;
    this.clock = clock;
  }

  /** Personal data. */
  record Facts(@NotNull String municipalityKey, @NotNull ContactFunction function, Salutation salutation,
      @Size(max = 120) String name, @NotNull @Size(max = 254) String email, @Size(max = 40) String phone,
      Boolean receivesMail, @NotNull LocalDate validFrom, LocalDate validTo, LocalDate remindersPausedUntil) {

    ContactEntry entry() {
      return new ContactEntry(municipalityKey, function, salutation, name, email, phone,
          Boolean.TRUE.equals(receivesMail), validFrom, validTo, remindersPausedUntil);
    }

    /** Tells nothing about the person, as records end up in logs. */
    @Override
    public String toString() {
      return "Facts[" + municipalityKey + ", " + function + "]";
    }
  }

  @Override
  public String path() {
    return "contacts";
  }

  @Override
  public String title() {
    return "Ansprechpersonen der Kommunen";
  }

  @Override
  public String lead() {
    return "Wer in den Kommunen welche Funktion hat und E-Mails bekommt. Wechselt während einer Begleitung jemand, erfasst"
        + " die Beratung das mit „Ansprechperson wechselt“: Dann geht auch mit, was noch offen ist.";
  }

  @Override
  public List<String> columns() {
    return List.of("Funktion", "Kommune", "Name", "E-Mail-Adresse", "Bekommt E-Mails", "Gilt");
  }

  @Override
  public List<Line> lines() {
    return register.all().stream().map(one -> Line.of(one.id(), one.function().label(),
        municipalities.of(one.municipalityKey()).shortName(), one.name(), one.email(),
        mails(one), period(one))).toList();
  }

  private String mails(Contact one) {
    if (!one.receivesMail()) {
      return "nein";
    }
    return one.isSparedOn(today()) ? "ja, ohne Erinnerungen bis " + GermanDates.inFigures(one.remindersPausedUntil()) : "ja";
  }

  private static String period(Contact one) {
    String from = "seit " + GermanDates.inFigures(one.validFrom());
    return one.validTo() == null ? from : from + " bis " + GermanDates.inFigures(one.validTo());
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public List<Field> fields(boolean fresh) {
    Field municipality = Field.choice("municipalityKey", "Kommune", municipalities.all().stream()
        .map(one -> new Option(one.name(), one.key())).toList());
    return List.of(
        fresh ? municipality : municipality.fixed(),
        Field.choice("function", "Funktion", Stream.of(ContactFunction.values())
            .map(one -> new Option(one.label(), one.name())).toList()),
        Field.choice("salutation", "Anrede", Stream.of(Salutation.values())
            .map(one -> new Option(one.label(), one.name())).toList()).optional(),
        Field.text("name", "Name", 120).optional().with("wie er auf die Anrede folgt, zum Beispiel „Dr. Petersen“"),
        Field.text("email", "E-Mail-Adresse", 254),
        Field.text("phone", "Telefon", 40).optional(),
        Field.tick("receivesMail", "Bekommt E-Mails der Anwendung"),
        Field.date("validFrom", "Gilt ab"),
        Field.date("validTo", "Letzter Tag").optional(),
        Field.date("remindersPausedUntil", "Erinnerungen aussetzen bis").optional()
            .with("zum Beispiel bis zum letzten Urlaubstag; andere E-Mails gehen weiter hinaus"));
  }

  @Override
  public Optional<Facts> find(String id) {
    return Ids.of(id).flatMap(register::find).map(ContactArea::facts);
  }

  private static Facts facts(Contact one) {
    return new Facts(one.municipalityKey(), one.function(), one.salutation(), one.name(), one.email(), one.phone(),
        one.receivesMail(), one.validFrom(), one.validTo(), one.remindersPausedUntil());
  }

  @Override
  public String name(Facts facts) {
    return "%s (%s)".formatted(facts.function().label(), municipalities.of(facts.municipalityKey()).shortName());
  }

  /** @throws Rejection (conflict) while something is on its way to an address that would no longer be theirs */
  @Override
  public void store(String id, Facts facts) {
    UUID contact = UUID.fromString(id);
    register.find(contact).filter(before -> leaves(before, facts))
        .filter(before -> mails.isOnItsWayTo(before.email()) || repairs.areOpenFor(before.email())).ifPresent(before -> {
          throw Rejection.conflict("An die bisherige Adresse ist noch eine E-Mail unterwegs oder nicht angekommen; bitte"
              + " lassen Sie die Beratung erst „Ansprechperson wechselt“ oder „E-Mail-Adresse prüfen“ abschließen.");
        });
    register.save(contact, facts.entry());
  }

  private boolean leaves(Contact before, Facts after) {
    return !before.email().equals(EmailAddress.of(after.email()).value())
        || before.receivesMail() && !after.entry().receivesMail()
        || before.validTo() == null && after.validTo() != null && after.validTo().isBefore(today());
  }

  @Override
  public List<String> warnings() {
    List<String> unreachable = engagements.open().stream()
        .filter(one -> one.acceptedOn() != null && contacts.recipients(one.municipalityKey(), today()).isEmpty())
        .map(one -> municipalities.of(one.municipalityKey())).map(Municipality::shortName).toList();
    return unreachable.isEmpty() ? List.of()
        : List.of("Niemand bekommt E-Mails, obwohl die Begleitung läuft: " + String.join(", ", unreachable) + ".");
  }

  private LocalDate today() {
    return OfficeTime.dayOf(clock.instant());
  }
}
