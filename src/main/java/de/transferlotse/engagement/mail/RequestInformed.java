package de.transferlotse.engagement.mail;

import de.transferlotse.engagement.FirstContacts;
import org.springframework.stereotype.Component;

/** The Kommune wanted, or gets, information only. */
@Component
class RequestInformed extends RequestRefusal {

  RequestInformed(FirstContacts firstContacts) {
    super(firstContacts, "request-informed");
  }
}
