package de.transferlotse.correspondence;

import de.transferlotse.correspondence.template.MailFrame;
import de.transferlotse.correspondence.template.MailRenderer;
import de.transferlotse.correspondence.template.RenderedMail;
import de.transferlotse.correspondence.template.Words;
import de.transferlotse.input.EmailAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a step leaves its mails: as rows in its own transaction, so a step that is rolled back has told nobody. */
@Service
public class Outbox {

  private final Sender sender;
  private final FooterTexts footers;
  private final MailRenderer renderer;
  private final MailPassages passages;
  private final OutgoingMails mails;
  private final ReleaseSwitch releaseSwitch;
  private final MailReleases releases;
  private final MailSize size;
  private final InformationMails information;
  private final Appointments appointments;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Outbox(Sender sender, FooterTexts footers, MailRenderer renderer, MailPassages passages, OutgoingMails mails,
      ReleaseSwitch releaseSwitch, MailReleases releases, MailSize size, InformationMails information,
      Appointments appointments, ApplicationEventPublisher events, Clock clock) {
    this.sender = sender;
    this.footers = footers;
    this.renderer = renderer;
    this.passages = passages;
    this.mails = mails;
    this.size = size;
    this.information = information;
    this.appointments = appointments;
    this.releaseSwitch = releaseSwitch;
    this.releases = releases;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Words and writes one mail per recipient; what people have to see first waits for them. Needs the caller's transaction.
   * A key that exists writes nothing. A bad address or too much to attach is a {@link de.transferlotse.input.Rejection}, a
   * value missing in the model a runtime exception.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Queued queue(MailDraft draft) {
    if (draft.recipients().isEmpty()) {
      throw new IllegalArgumentException("A mail needs a recipient: " + draft.number() + " " + draft.template());
    }
    size.check(draft.attachments());
    Optional<Integer> sequence = Optional.ofNullable(draft.appointment()).flatMap(appointments::announce);
    List<UUID> written = new ArrayList<>();
    Words words = null;
    for (Recipient recipient : draft.recipients()) {
      NewMail mail = word(draft, recipient, sequence);
      if (mails.add(mail, draft.attachments(), clock.instant())) {
        written.add(mail.id());
        words = mail.words().words();
      }
    }
    if (!written.isEmpty()) {
      int people = releaseSwitch.of(draft.template()).people();
      if (people > 0) {
        releases.hold(draft, people, words, written);
      }
      events.publishEvent(new MailQueued());
    }
    return new Queued(List.copyOf(written), draft.recipients().size() - written.size());
  }

  /**
   * Words and writes one mail to somebody who works here, like those to municipalities; false if that mail was written
   * before.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean queue(StaffMail mail) {
    boolean written = mails.add(word(mail), List.of(), clock.instant());
    if (written) {
      events.publishEvent(new MailQueued());
    }
    return written;
  }

  /** How the mail to the first recipient would read; nothing is written. */
  public RenderedMail preview(MailDraft draft) {
    return word(draft, draft.recipients().get(0), Optional.empty()).words();
  }

  /** The same for a mail to somebody who works here. */
  public RenderedMail preview(StaffMail mail) {
    return word(mail).words();
  }

  /**
   * What has not gone out yet is signed by this person of this office, who gets the answers too, because the engagement
   * changed hands; where a letter says who is in charge, it is they too. The letters say the same otherwise.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void passTo(String number, Consultant consultant, SenderOffice office) {
    mails.answerTo(number, EmailAddress.of(consultant.address()).value(), HeaderText.oneLine(consultant.name()));
    mails.sign(number, renderer.signature(frame(number, "", consultant, office, MailLinks.NONE)));
  }

  /** Nothing that still waits for this engagement goes out any more; what is being sent at this moment does. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void discardWaiting(String number) {
    mails.discardWaiting(number);
  }

  private NewMail word(MailDraft draft, Recipient recipient, Optional<Integer> sequence) {
    // Whoever moves an appointment back to its first day has to tell of it once more.
    String change = sequence.filter(changes -> changes > 0).map(changes -> ", Änderung " + changes).orElse("");
    MailKey key = new MailKey(draft.number(), draft.template(), draft.occasion() + change, address(recipient));
    MailFrame frame = frame(draft.number(), recipient.salutation(), draft.consultant(), draft.office(),
        draft.links());
    return word(key, recipient, draft.consultant(),
        renderer.render(draft.template(), frame, draft.model(), passages.of(draft.template())),
        draft.information() ? information.unsubscribe(draft.number(), draft.links().stop()) : null,
        sequence.map(number -> calendar(draft, recipient, number)).orElse(null));
  }

  private NewMail word(StaffMail mail) {
    MailKey key = new MailKey(null, mail.template(), mail.occasion(), address(mail.recipient()));
    MailFrame frame = frame("", mail.recipient().salutation(), mail.replyTo(), mail.office(), MailLinks.NONE);
    return word(key, mail.recipient(), mail.replyTo(), renderer.render(mail.template(), frame, mail.model()), null, null);
  }

  private NewMail word(MailKey key, Recipient recipient, Consultant replyTo, RenderedMail words, String listUnsubscribe,
      CalendarFile calendar) {
    return new NewMail(UUID.randomUUID(), key, HeaderText.oneLine(recipient.function()),
        HeaderText.oneLine(recipient.salutation()), words, sender.address(), sender.name(),
        EmailAddress.of(replyTo.address()).value(), HeaderText.oneLine(replyTo.name()),
        listUnsubscribe, calendar);
  }

  private CalendarFile calendar(MailDraft draft, Recipient recipient, int sequence) {
    return CalendarFile.of(draft.appointment(), sequence, sender.domain(), clock.instant(), draft.consultant(), recipient);
  }

  private static String address(Recipient recipient) {
    return EmailAddress.of(recipient.address()).value();
  }

  private MailFrame frame(String number, String salutation, Consultant consultant, SenderOffice office,
      MailLinks links) {
    FooterTexts.Footer footer = footers.current();
    return new MailFrame(number, HeaderText.oneLine(salutation), HeaderText.oneLine(consultant.name()),
        consultant.address().strip(), office.name(), office.street(), office.city(),
        office.phone() == null ? "" : office.phone(), sender.name(), sender.logo(), footer.imprint(), footer.privacy(), links);
  }
}
