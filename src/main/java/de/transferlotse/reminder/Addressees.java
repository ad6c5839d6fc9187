package de.transferlotse.reminder;

import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Contacts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says whom in a Kommune a reminder goes to. Nobody is reminded who is to be spared for a while. */
@Component
class Addressees {

  private final Contacts contacts;

  Addressees(Contacts contacts) {
    this.contacts = contacts;
  }

  /** Those who got the request; if none of them is there any more, whoever gets mails now. */
  List<Contact> again(String municipality, SentRequest request, LocalDate today) {
    List<Contact> all = contacts.recipients(municipality, today);
    List<Contact> asked = all.stream().filter(contact -> request.addresses().contains(contact.email())).toList();
    Set<String> spared = spared(municipality, today);
    return (asked.isEmpty() ? all : asked).stream().filter(contact -> !spared.contains(contact.email())).toList();
  }

  /**
   * The next function: the nearest above those who got the request, else another that did not get it. If all got it, the
   * highest of them, now alone and in person; empty if that is the only one.
   */
  Optional<Contact> next(String municipality, SentRequest request, LocalDate today) {
    Set<String> spared = spared(municipality, today);
    List<Contact> open = contacts.recipients(municipality, today).stream()
        .filter(contact -> !spared.contains(contact.email())).sorted(Comparator.comparingInt(Addressees::rank)).toList();
    List<Contact> asked = open.stream().filter(contact -> request.addresses().contains(contact.email())).toList();
    List<Contact> others = open.stream().filter(contact -> !request.addresses().contains(contact.email())).toList();
    if (others.isEmpty()) {
      return asked.stream().findFirst().filter(highest -> asked.size() > 1);
    }
    int highest = asked.stream().mapToInt(Addressees::rank).min().orElse(Integer.MAX_VALUE);
    return others.stream().filter(contact -> rank(contact) < highest).reduce((one, nearer) -> nearer)
        .or(() -> others.stream().findFirst());
  }

  /** By address: who is spared in one function is not written to in another. */
  private Set<String> spared(String municipality, LocalDate today) {
    return contacts.of(municipality, today).stream().filter(contact -> contact.isSparedOn(today)).map(Contact::email)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** As in an organisation chart, with the Vorzimmer beside the head whose it is. */
  private static int rank(Contact contact) {
    return contact.function() == ContactFunction.FRONT_OFFICE ? 1 : 2 * contact.function().ordinal();
  }
}
