package de.transferlotse.engagement;

import de.transferlotse.correspondence.Appointment;
import de.transferlotse.municipality.Contact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One kind of mail to a Kommune: a step of a process names its template, the capability that knows the facts fills it. */
public interface MunicipalityMail {

  /** Folder below {@code templates/mail}. */
  String template();

  /** Whether there is anything to write to the Kommune this time. */
  default boolean isDue(String number) {
    return true;
  }

  /** Whether this one of those who get mails gets this one. */
  default boolean isFor(String number, Contact contact) {
    return true;
  }

  /** Id of the task whose request it repeats: then it leads to the same answer. Empty for all other mails. */
  default Optional<String> repeats(String number) {
    return Optional.empty();
  }

  /** Whether it only informs: it asks for nothing and carries nothing that is needed, so a recipient may stop it. */
  default boolean isInformation() {
    return false;
  }

  Content content(String number);

  /**
   * What the template says this time.
   *
   * @param occasion what makes this mail another one than the last of its kind, such as „Entwurf 2“; the same occasion
   *     never goes out twice
   * @param model every name that the template uses beyond the standard ones
   * @param attachments ids of documents
   * @param appointment that goes along as a calendar file, {@code null} if none
   */
  record Content(String occasion, Map<String, Object> model, List<UUID> attachments, Appointment appointment) {

    public Content(String occasion, Map<String, Object> model) {
      this(occasion, model, List.of());
    }

    public Content(String occasion, Map<String, Object> model, List<UUID> attachments) {
      this(occasion, model, attachments, null);
    }

    /** The same with a calendar file: an invitation, an update, or a cancellation. */
    public Content with(Appointment told) {
      return new Content(occasion, model, attachments, told);
    }
  }
}
