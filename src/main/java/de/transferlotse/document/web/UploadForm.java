package de.transferlotse.document.web;

import de.transferlotse.document.DocumentKind;
import de.transferlotse.input.Rejection;
import java.util.Arrays;

/** What was typed beside the file, as it came: it goes back into the page when something is wrong. */
record UploadForm(String kind, String title) {

  private static final int LONGEST_TITLE = 120;

  UploadForm {
    kind = kind == null ? "" : kind;
    title = title == null ? "" : title;
  }

  DocumentKind chosenKind() {
    return DocumentKind.uploadable().stream().filter(one -> one.name().equals(kind)).findFirst()
        .orElseThrow(() -> Rejection.invalid("Bitte wählen Sie aus, um was für ein Dokument es sich handelt."));
  }

  /** What was typed, or else the name of the kind. */
  String chosenTitle() {
    String cleaned = String.join(" ", Arrays.asList(title.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip().split("\\s+")));
    if (cleaned.length() > LONGEST_TITLE) {
      throw Rejection.invalid("Die Bezeichnung ist zu lang; höchstens 120 Zeichen sind möglich.");
    }
    return cleaned.isEmpty() ? chosenKind().label() : cleaned;
  }
}
