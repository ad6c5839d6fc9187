package de.transferlotse.masterdata;

import de.transferlotse.input.GermanSearch;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An entry in its list.
 *
 * @param cells the first leads to the entry; {@code null} for nothing
 */
record Line(String id, List<String> cells) {

  static Line of(Object id, String... cells) {
    return new Line(id.toString(), Arrays.asList(cells));
  }

  boolean holds(String text) {
    return GermanSearch.finds(text, cells.stream().filter(Objects::nonNull).collect(Collectors.joining(" ")));
  }
}
