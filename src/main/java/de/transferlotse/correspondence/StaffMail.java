package de.transferlotse.correspondence;

import java.util.Map;

/**
 * What the application itself tells somebody who works here. It belongs to no engagement, because one mail may tell of
 * several: its occasion alone says whether it is the same mail again.
 *
 * @param template folder below templates/mail
 * @param recipient function is the role, such as „Büroleitung“
 * @param replyTo who reads an answer: an office
 * @param model every name that the template uses; a missing or null one is an error
 */
public record StaffMail(String template, String occasion, Recipient recipient, Consultant replyTo, SenderOffice office,
    Map<String, Object> model) {

  public StaffMail {
    model = Map.copyOf(model);
  }
}
