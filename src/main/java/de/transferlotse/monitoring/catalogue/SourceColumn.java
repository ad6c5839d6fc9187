package de.transferlotse.monitoring.catalogue;

import de.transferlotse.monitoring.table.Column;
import java.util.List;

/**
 * A column of a table by what it means. {@code headings} describe the lowest headings, from top to bottom, each with
 * the words of all generations of labels; flat files are known by the code of what they count. Only additive columns
 * add up to the total.
 */
public record SourceColumn(String meaning, List<List<String>> headings, String code, boolean additive) {

  public SourceColumn {
    headings = headings == null ? List.of() : List.copyOf(headings);
    code = code == null ? "" : code;
  }

  boolean means(Column column) {
    if (!column.code().isEmpty()) {
      return column.code().equals(code);
    }
    List<String> path = column.headings();
    int above = path.size() - headings.size();
    if (above < 0 || headings.isEmpty()) {
      return false;
    }
    for (int at = 0; at < headings.size(); at++) {
      if (!headings.get(at).contains(path.get(above + at))) {
        return false;
      }
    }
    return true;
  }
}
