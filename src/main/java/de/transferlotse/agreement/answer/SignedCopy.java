package de.transferlotse.agreement.answer;

import de.transferlotse.agreement.Agreements;
import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerInput;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.document.DocumentKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The agreement as the Kommune signed it. */
@Component
class SignedCopy implements AnswerForm {

  private final Agreements agreements;
  private final Clock clock;

  SignedCopy(Agreements agreements, Clock clock) {
    this.agreements = agreements;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "agreement-for-signature";
  }

  @Override
  public String taskKey() {
    return "userTask_collectSignature";
  }

  @Override
  public String title() {
    return "Unterschriebene Zielvereinbarung";
  }

  @Override
  public String button() {
    return "Unterschriebene Fassung hochladen";
  }

  @Override
  public Effect effect() {
    return Effect.NEEDS_CONFIRMATION;
  }

  @Override
  public String taskForm() {
    return "collect-signature";
  }

  @Override
  public boolean takesFile() {
    return true;
  }

  @Override
  public Map<String, Object> show(String number) {
    return Map.of("version", agreements.current(number).version(),
        "head", agreements.current(number).terms().clauses().municipalityHead());
  }

  @Override
  public AnswerContent read(String number, AnswerInput typed) {
    LocalDate signedOn = typed.pastDay("signedOn", LocalDate.now(clock),
        "Bitte geben Sie an, an welchem Tag unterschrieben wurde, zum Beispiel 12.03.2026.");
    String name = typed.required("signer", 120, "Bitte nennen Sie, wer unterschrieben hat.");
    String function = typed.required("signerFunction", 120,
        "Bitte nennen Sie die Funktion der Person, die unterschrieben hat.");
    if (!typed.hasFile()) {
      typed.refuse("file", "Bitte wählen Sie die Datei mit der unterschriebenen Fassung aus.");
    }
    typed.requireFaultless();
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("Unterschrieben am", GermanDates.inWords(signedOn));
    lines.put("Unterschrieben von", name + ", " + function);
    // The scan with both signatures is another kind: this one must not be taken for it.
    return new AnswerContent(Map.of("signedOn", signedOn.toString(), "name", name, "function", function), lines,
        new AnswerContent.Upload(DocumentKind.OTHER, "Von der Kommune unterschriebene Zielvereinbarung", null));
  }
}
