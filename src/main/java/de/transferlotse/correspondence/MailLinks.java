package de.transferlotse.correspondence;

/**
 * Ways to answer a mail without an account. Addresses hold a mark in the place of the token, which is made when the mail
 * leaves. Empty texts mean that there is no such way.
 *
 * @param button what the button says that does what the mail asks for
 * @param answer where the button leads
 * @param contact where a reader says who is in charge now
 * @param stop where a reader says that they want no further information mails
 */
public record MailLinks(String button, String answer, String contact, String stop) {

  public static final MailLinks NONE = new MailLinks("", "", "", "");
}
