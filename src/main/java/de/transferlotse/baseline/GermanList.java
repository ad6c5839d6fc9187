package de.transferlotse.baseline;

import java.util.List;

/** Lists as they stand in a sentence: „K1, K2 und K5“. */
public final class GermanList {

  private GermanList() {}

  public static String of(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " und " + parts.get(last);
  }
}
