package de.transferlotse.engine.webapp;

import java.util.ArrayList;
import java.util.List;

/**
 * One change of a vendor's file on its way to the browser, made of edits that only make sense together.
 *
 * @param purpose what the change is for, as the log names it when an upgrade moved the text
 * @param file path below the vendor's {@code webjars/} folder
 */
record VendorChange(String purpose, String file, List<Edit> edits) {

  /** Replaces a text that must occur exactly that often in the file, else the whole change is left out. */
  record Edit(String expected, String replacement, int occurrences) {
  }

  static VendorChange of(String purpose, String file) {
    return new VendorChange(purpose, file, List.of());
  }

  VendorChange replace(String expected, String replacement) {
    return replace(expected, replacement, 1);
  }

  VendorChange replace(String expected, String replacement, int occurrences) {
    var more = new ArrayList<>(edits);
    more.add(new Edit(expected, replacement, occurrences));
    return new VendorChange(purpose, file, List.copyOf(more));
  }

  /** The expected texts that the vendor's file no longer holds as often as declared; empty when the change fits. */
  List<String> missingIn(String content) {
    return edits.stream().filter(edit -> occurrences(content, edit.expected()) != edit.occurrences())
        .map(Edit::expected).toList();
  }

  String applyTo(String content) {
    var changed = content;
    for (var edit : edits) {
      changed = changed.replace(edit.expected(), edit.replacement());
    }
    return changed;
  }

  private static int occurrences(String content, String text) {
    int count = 0;
    for (int at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + text.length())) {
      count++;
    }
    return count;
  }
}
