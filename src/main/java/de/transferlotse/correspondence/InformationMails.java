package de.transferlotse.correspondence;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** How whoever gets mails that only inform can stop them. */
@Component
class InformationMails {

  private final Sender sender;

  InformationMails(Sender sender) {
    this.sender = sender;
  }

  /**
   * The header {@code List-Unsubscribe}: a page, and a mail to the functional mailbox that says which engagement it is about.
   *
   * @param page where its reader says so, empty if there is none
   */
  String unsubscribe(String number, String page) {
    String subject = HeaderText.oneLine("Keine Informationsmails mehr: " + number);
    return (page.isEmpty() ? "" : "<" + page + ">, ") + "<mailto:%s?subject=%s>"
        .formatted(sender.address(), UriUtils.encode(subject, StandardCharsets.UTF_8));
  }
}
