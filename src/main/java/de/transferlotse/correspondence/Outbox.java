package de.transferlotse.correspondence;

import de.transferlotse.correspondence.template.MailFrame;
import de.transferlotse.correspondence.template.MailRenderer;
import de.transferlotse.correspondence.template.RenderedMail;
import de.transferlotse.input.EmailAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a step leaves its mails: as rows in its own transaction, so a step that is rolled back has told nobody. */
@Service
public class Outbox {

  private final Sender sender;
  private final MailRenderer renderer;
  private final OutgoingMails mails;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Outbox(Sender sender, MailRenderer renderer, OutgoingMails mails, ApplicationEventPublisher events,
      Clock clock) {
    this.sender = sender;
    this.renderer = renderer;
    this.mails = mails;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Words and writes one mail per recipient. Needs the caller's transaction. A key that exists writes nothing. A bad
   * address is a {@link de.transferlotse.input.Rejection}, a value missing in the model a runtime exception.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Queued queue(MailDraft draft) {
    if (draft.recipients().isEmpty()) {
      throw new IllegalArgumentException("A mail needs a recipient: " + draft.number() + " " + draft.template());
    }
    List<UUID> written = new ArrayList<>();
    for (Recipient recipient : draft.recipients()) {
      NewMail mail = word(draft, recipient);
      if (mails.add(mail, clock.instant())) {
        mails.attach(mail.id(), draft.attachments());
        written.add(mail.id());
      }
    }
    if (!written.isEmpty()) {
      events.publishEvent(new MailQueued());
    }
    return new Queued(List.copyOf(written), draft.recipients().size() - written.size());
  }

  /** Answers to what has not gone out yet come to this person, because the engagement changed hands. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void answerTo(String number, Consultant consultant) {
    mails.answerTo(number, EmailAddress.of(consultant.address()).value(), HeaderText.oneLine(consultant.name()));
  }

  /** Nothing that still waits for this engagement goes out any more; what is being sent at this moment does. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void discardWaiting(String number) {
    mails.discardWaiting(number);
  }

  private NewMail word(MailDraft draft, Recipient recipient) {
    RenderedMail words = renderer.render(draft.template(), frame(draft, recipient), draft.model());
    MailKey key = new MailKey(draft.number(), draft.template(), draft.occasion(),
        EmailAddress.of(recipient.address()).value());
    return new NewMail(UUID.randomUUID(), key, HeaderText.oneLine(recipient.function()), words,
        sender.address(), sender.name(),
        EmailAddress.of(draft.consultant().address()).value(), HeaderText.oneLine(draft.consultant().name()));
  }

  private MailFrame frame(MailDraft draft, Recipient recipient) {
    SenderOffice office = draft.office();
    return new MailFrame(draft.number(), HeaderText.oneLine(recipient.salutation()),
        HeaderText.oneLine(draft.consultant().name()), draft.consultant().address().strip(), office.name(),
        office.street(), office.city(), office.phone() == null ? "" : office.phone(), sender.name(),
        sender.imprint(), sender.privacy());
  }
}
