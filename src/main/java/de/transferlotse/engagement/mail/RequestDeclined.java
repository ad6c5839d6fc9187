package de.transferlotse.engagement.mail;

import de.transferlotse.engagement.FirstContacts;
import org.springframework.stereotype.Component;

/** The agency cannot take the Kommune on. */
@Component
class RequestDeclined extends RequestRefusal {

  RequestDeclined(FirstContacts firstContacts) {
    super(firstContacts, "request-declined");
  }
}
