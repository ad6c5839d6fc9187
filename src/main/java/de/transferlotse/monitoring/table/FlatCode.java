package de.transferlotse.monitoring.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of a flat file's table, which stands in its name alone: 12411-01-01-4_1773175772751_de_flat.csv. */
final class FlatCode {

  private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{5}-\\d{2}-\\d{2}-\\d(?:-[A-Z])?(?![A-Za-z\\d])");

  private FlatCode() {}

  /** The last code in a name, which may be that of a zip with its member; empty if there is none. */
  static String in(String name) {
    Matcher found = CODE.matcher(name);
    String last = "";
    while (found.find()) {
      last = found.group();
    }
    return last;
  }
}
