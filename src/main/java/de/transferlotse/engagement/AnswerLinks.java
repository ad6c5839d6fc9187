package de.transferlotse.engagement;

import de.transferlotse.correspondence.MailLinks;

/** Gives each mail to a Kommune the ways to answer it without an account. */
public interface AnswerLinks {

  /**
   * Opens what the mail asks for, in the transaction that writes the mail; the same mail again opens the same.
   *
   * @param information whether its readers may say that they want no more of its kind
   */
  MailLinks of(Engagement engagement, String template, String occasion, boolean information);

  /** The same for a mail that repeats what was asked for this task, as long as that is open. */
  MailLinks again(Engagement engagement, String taskKey);
}
