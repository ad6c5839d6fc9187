package de.transferlotse.engagement;

import java.util.List;
import java.util.UUID;

/**
 * A mail that a person worded freely.
 *
 * @param contacts ids of those it goes to
 * @param title the subject without the number
 * @param words what stands between salutation and signature
 * @param documents ids of those that are sent along
 * @param information whether it only informs, so that a recipient may ask for no more of them
 */
public record FreeMail(List<UUID> contacts, String title, String words, List<UUID> documents, boolean information) {

  public FreeMail {
    contacts = List.copyOf(contacts);
    documents = List.copyOf(documents);
  }
}
