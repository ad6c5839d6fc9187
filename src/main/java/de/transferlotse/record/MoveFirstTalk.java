package de.transferlotse.record;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.FirstContacts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads to the page on which the Erstgespräch gets another day, for instance one that the Kommune proposed. */
@Component
@Order(8)
class MoveFirstTalk implements RecordAct {

  static final String PATH = "first-talk";

  private final FirstContacts contacts;

  MoveFirstTalk(FirstContacts contacts) {
    this.contacts = contacts;
  }

  @Override
  public String label() {
    return "Erstgespräch verlegen";
  }

  @Override
  public String path() {
    return PATH;
  }

  /** As long as it is agreed and was not held. */
  @Override
  public boolean fits(Engagement engagement) {
    return engagement.isOpen() && contacts.of(engagement.number())
        .filter(contact -> contact.firstTalkAt() != null && contact.talkNote() == null).isPresent();
  }
}
