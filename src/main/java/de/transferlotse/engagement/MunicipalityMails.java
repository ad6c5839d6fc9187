package de.transferlotse.engagement;

import de.transferlotse.correspondence.Consultant;
import de.transferlotse.correspondence.MailDraft;
import de.transferlotse.correspondence.MailLinks;
import de.transferlotse.correspondence.Outbox;
import de.transferlotse.correspondence.Recipient;
import de.transferlotse.correspondence.SenderOffice;
import de.transferlotse.correspondence.template.RenderedMail;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Consents;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Office;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.Deputies;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffMember;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails to an engagement's Kommune into the outbox, in the transaction of the step that asks for them. */
@Service
@Transactional
public class MunicipalityMails {

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Contacts contacts;
  private final Staff staff;
  private final Deputies deputies;
  private final Offices offices;
  private final Outbox outbox;
  private final AnswerLinks links;
  private final Consents consents;
  private final Clock clock;
  private final Map<String, MunicipalityMail> byTemplate;

  MunicipalityMails(Engagements engagements, Municipalities municipalities, Contacts contacts, Staff staff,
      Deputies deputies, Offices offices, Outbox outbox, AnswerLinks links, Consents consents, Clock clock,
      List<MunicipalityMail> mails) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.contacts = contacts;
    this.staff = staff;
    this.deputies = deputies;
    this.offices = offices;
    this.outbox = outbox;
    this.links = links;
    this.consents = consents;
    this.clock = clock;
    byTemplate = mails.stream().collect(Collectors.toUnmodifiableMap(MunicipalityMail::template, Function.identity()));
  }

  /** @throws IllegalArgumentException if no capability writes this kind of mail */
  public void queue(String number, String template) {
    MunicipalityMail mail = byTemplate.get(template);
    if (mail == null) {
      throw new IllegalArgumentException("Nobody writes the mail " + template);
    }
    if (!mail.isDue(number)) {
      return;
    }
    Engagement engagement = engagements.held(number);
    MunicipalityMail.Content content = mail.content(number);
    List<Recipient> recipients = recipients(mail, engagement);
    if (recipients.isEmpty() && mail.isInformation()) {
      return;
    }
    MailLinks ways = mail.repeats(number).map(task -> links.again(engagement, task))
        .orElseGet(() -> links(engagement, template, content, mail.isInformation()));
    queue(engagement, template, content, recipients, ways, mail.isInformation());
  }

  /**
   * Writes what a person worded freely to some of the Kommune's contacts.
   *
   * @param occasion the same occasion never goes out twice
   */
  public void write(String number, FreeMail letter, String occasion) {
    List<Recipient> recipients = contacts.recipients(engagements.of(number).municipalityKey(), LocalDate.now(clock)).stream()
        .filter(contact -> letter.contacts().contains(contact.id()))
        .filter(wanting(letter.information(), engagements.of(number).municipalityKey())).map(MunicipalityMails::recipient)
        .toList();
    if (recipients.isEmpty()) {
      throw Rejection.invalid(letter.information() && !letter.contacts().isEmpty()
          ? "Niemand von den Ausgewählten möchte Informationsmails bekommen."
          : "Bitte wählen Sie aus, an wen die E-Mail geht.");
    }
    Engagement engagement = engagements.held(number);
    var content = new MunicipalityMail.Content(occasion, Map.of("title", letter.title(), "words", letter.words()),
        letter.documents());
    queue(engagement, "free-mail", content, recipients, links(engagement, "free-mail", content, letter.information()),
        letter.information());
  }

  private MailLinks links(Engagement engagement, String template, MunicipalityMail.Content content,
      boolean information) {
    return links.of(engagement, template, engagement.inTerm(content.occasion()), information);
  }

  private void queue(Engagement engagement, String template, MunicipalityMail.Content content, List<Recipient> recipients,
      MailLinks ways, boolean information) {
    outbox.queue(draft(engagement, template, content, recipients, ways, information));
  }

  private MailDraft draft(Engagement engagement, String template, MunicipalityMail.Content content,
      List<Recipient> recipients, MailLinks ways, boolean information) {
    Office office = offices.of(engagement.officeId());
    var model = new HashMap<String, Object>(content.model());
    model.put("municipality", municipalities.of(engagement.municipalityKey()));
    model.put("term", engagement.term());
    return new MailDraft(engagement.number(), template, engagement.inTerm(content.occasion()), recipients,
        consultant(engagement, office), sender(office), model, content.attachments(), information,
        content.appointment(), ways);
  }

  /**
   * How a mail of this template would read if it were written now. Nothing is written, so it has no links to answer.
   *
   * @param example the words of a mail that only people write
   * @throws RuntimeException if the engagement is not where the mail has something to say
   */
  @Transactional(readOnly = true)
  public RenderedMail preview(String number, String template, Map<String, Object> example) {
    Engagement engagement = engagements.of(number);
    MunicipalityMail mail = byTemplate.get(template);
    MunicipalityMail.Content content =
        mail == null ? new MunicipalityMail.Content("Vorschau", example) : mail.content(number);
    Recipient reader = contacts.recipients(engagement.municipalityKey(), LocalDate.now(clock)).stream().findFirst()
        .map(MunicipalityMails::recipient)
        .orElse(new Recipient("Ansprechperson", "Sehr geehrte Damen und Herren", "ansprechperson@kommune.example"));
    return outbox.preview(draft(engagement, template, content, List.of(reader), MailLinks.NONE, false));
  }

  /** Lets whoever works on the engagement now sign what has not gone out yet, and get the answers to it. */
  public void passOn(String number) {
    Engagement engagement = engagements.of(number);
    Office office = offices.of(engagement.officeId());
    outbox.passTo(number, consultant(engagement, office), sender(office));
  }

  private List<Recipient> recipients(MunicipalityMail mail, Engagement engagement) {
    return contacts.recipients(engagement.municipalityKey(), LocalDate.now(clock)).stream()
        .filter(contact -> mail.isFor(engagement.number(), contact))
        .filter(wanting(mail.isInformation(), engagement.municipalityKey())).map(MunicipalityMails::recipient).toList();
  }

  /** Those who did not say that they want no mails which only inform. */
  private Predicate<Contact> wanting(boolean information, String municipalityKey) {
    Set<UUID> objected = information ? consents.objecting(municipalityKey) : Set.of();
    return contact -> !objected.contains(contact.id());
  }

  /** As mails to this contact greet it. */
  public static Recipient recipient(Contact contact) {
    return new Recipient(contact.function().label(), contact.salutationLine(), contact.email());
  }

  /** Their deputy while they are away, so that answers are read; as long as nobody leads the engagement, the office. */
  private Consultant consultant(Engagement engagement, Office office) {
    if (engagement.consultant() == null) {
      return new Consultant(office.name(), office.email());
    }
    StaffMember member = staff.of(deputies.standingInFor(engagement.consultant()).orElse(engagement.consultant()));
    return new Consultant(member.displayName(), member.email());
  }

  /** As mails of this office are signed. */
  public static SenderOffice sender(Office office) {
    return new SenderOffice(office.name(), office.street(), office.postalCode() + " " + office.town(), office.phone());
  }
}
