package de.transferlotse.answer.standing;

import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerInput;
import de.transferlotse.answer.Answers;
import de.transferlotse.contactchange.ContactLeft;
import de.transferlotse.input.EmailAddress;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.ContactFunction;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who is in charge now. It waits in the form „Ansprechperson wechselt“ until a person of the agency has looked at it, so that a
 * stray link moves no mails.
 */
@Component
class ContactReport implements AnswerForm {

  private static final String LEAVES = "former";

  private final Answers answers;

  ContactReport(Answers answers) {
    this.answers = answers;
  }

  @Override
  public String purpose() {
    return "contact-change";
  }

  @Override
  public String taskKey() {
    return "record-contact-change";
  }

  @Override
  public String title() {
    return "Andere Ansprechperson nennen";
  }

  @Override
  public Effect effect() {
    return Effect.STANDING;
  }

  @Override
  public String taskForm() {
    return "record-contact-change";
  }

  /** Whoever says so is the one who leaves. */
  @Override
  public AnswerContent read(String number, Contact reader, AnswerInput typed) {
    AnswerContent content = read(number, typed);
    Map<String, Object> facts = new HashMap<>(content.facts());
    facts.put(LEAVES, reader.id().toString());
    return new AnswerContent(facts, content.lines());
  }

  @Override
  public AnswerContent read(String number, AnswerInput typed) {
    String known = typed.choice("successor", List.of("known", "unknown"),
        "Bitte wählen Sie aus, ob schon feststeht, wer künftig zuständig ist.");
    Map<String, Object> facts = new HashMap<>();
    Map<String, String> lines = new LinkedHashMap<>();
    if ("known".equals(known)) {
      String function = typed.required("newFunction", 120, "Bitte nennen Sie die Funktion.");
      lines.put("Künftig zuständig", function);
      facts.put("function", known(function));
      put(facts, "name", lines, "Name", typed.optional("newName", 120));
      put(facts, "email", lines, "E-Mail-Adresse", address(typed));
      put(facts, "phone", lines, "Telefon", typed.optional("newPhone", 40));
    } else {
      lines.put("Künftig zuständig", "steht noch nicht fest");
    }
    facts.put("successor", "known".equals(known) ? "known" : "open");
    String remark = typed.optional("remark", 1000);
    if (remark != null) {
      lines.put("Anmerkung", remark);
    }
    typed.requireFaultless();
    return new AnswerContent(facts, lines);
  }

  /** What was reported of whoever left is settled. */
  @EventListener
  void on(ContactLeft left) {
    answers.confirm(left.number(), taskKey(), LEAVES, left.contact().toString());
  }

  /** The function that we know by this word, {@code null} if it is another one and a person has to choose. */
  private static String known(String function) {
    return Stream.of(ContactFunction.values()).filter(one -> one.label().equalsIgnoreCase(function)).map(Enum::name)
        .findFirst().orElse(null);
  }

  private static String address(AnswerInput typed) {
    String address = typed.required("newEmail", 254, "Bitte nennen Sie die E-Mail-Adresse.");
    try {
      return address == null ? null : EmailAddress.of(address).value();
    } catch (Rejection wrong) {
      typed.refuse("newEmail", wrong.getMessage());
      return null;
    }
  }

  private static void put(Map<String, Object> facts, String field, Map<String, String> lines, String label, String value) {
    if (value != null) {
      facts.put(field, value);
      lines.put(label, value);
    }
  }
}
