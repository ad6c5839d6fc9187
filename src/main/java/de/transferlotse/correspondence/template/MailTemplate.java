package de.transferlotse.correspondence.template;

import java.util.Map;

/**
 * What people are to know of a kind of mail before it is written.
 *
 * @param id folder below templates/mail
 * @param name German, such as „Entwurf der Zielvereinbarung“
 * @param occasion when it is written, as a clause that begins with „wenn“
 * @param to who gets it
 * @param staff whether it is for people who work here, and belongs to no engagement
 * @param passages whether administration may add words of its own
 * @param example a value for every name that the template uses, in the types that it gets when it is written
 */
public record MailTemplate(String id, String name, String occasion, String to, boolean staff, MailKind kind,
    Release release, boolean passages, Map<String, Object> example) {

  public MailTemplate {
    example = Map.copyOf(example);
  }
}
