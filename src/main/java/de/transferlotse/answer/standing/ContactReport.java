package de.transferlotse.answer.standing;

import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerInput;
import de.transferlotse.input.EmailAddress;
import de.transferlotse.input.Rejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who is in charge now; a person of the agency enters it after a look, so that a stray link moves no mails. */
@Component
class ContactReport implements AnswerForm {

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
  public AnswerContent read(String number, AnswerInput typed) {
    String known = typed.choice("successor", List.of("known", "unknown"),
        "Bitte wählen Sie aus, ob schon feststeht, wer künftig zuständig ist.");
    Map<String, String> lines = new LinkedHashMap<>();
    if ("known".equals(known)) {
      lines.put("Künftig zuständig", typed.required("newFunction", 120, "Bitte nennen Sie die Funktion."));
      put(lines, "Name", typed.optional("newName", 120));
      lines.put("E-Mail-Adresse", address(typed));
      put(lines, "Telefon", typed.optional("newPhone", 40));
    } else {
      lines.put("Künftig zuständig", "steht noch nicht fest");
    }
    put(lines, "Anmerkung", typed.optional("remark", 1000));
    typed.requireFaultless();
    return new AnswerContent(Map.of(), lines);
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

  private static void put(Map<String, String> lines, String label, String value) {
    if (value != null) {
      lines.put(label, value);
    }
  }
}
