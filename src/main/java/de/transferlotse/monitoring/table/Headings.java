package de.transferlotse.monitoring.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes columns of the lines of headings. Newer exports repeat a heading over all columns that it spans, so that a
 * blank means none; older ones write it once and leave the rest blank.
 */
final class Headings {

  private Headings() {}

  static List<Column> columns(List<String[]> lines, int keys, String unitOfTable) {
    boolean units = lines.size() > 1 && onlyUnits(lines.get(lines.size() - 1));
    if (leavesBlanks(lines.get(0), keys)) {
      fill(lines, keys, units);
    }
    List<String[]> texts = units ? lines.subList(0, lines.size() - 1) : lines;
    var columns = new ArrayList<Column>();
    for (int at = keys; at < lines.get(0).length; at++) {
      int column = at;
      List<String> path = texts.stream().map(line -> line[column]).filter(text -> !text.isEmpty()).toList();
      columns.add(new Column("", path, units ? lines.get(lines.size() - 1)[at] : unitOfTable));
    }
    return List.copyOf(columns);
  }

  private static boolean onlyUnits(String[] line) {
    return IntStream.range(0, line.length).mapToObj(at -> line[at]).filter(text -> !text.isEmpty()).allMatch(Units::isUnit);
  }

  private static boolean leavesBlanks(String[] top, int keys) {
    boolean begun = false;
    boolean blanks = false;
    for (int at = keys; at < top.length; at++) {
      blanks |= begun && top[at].isEmpty();
      begun |= !top[at].isEmpty();
      if (at > keys && !top[at].isEmpty() && top[at].equals(top[at - 1])) {
        return false;
      }
    }
    return blanks;
  }

  private static void fill(List<String[]> lines, int keys, boolean units) {
    for (int line = 0; line < lines.size(); line++) {
      boolean free = line == 0 || units && line == lines.size() - 1;
      String[] cells = lines.get(line);
      for (int at = keys + 1; at < cells.length; at++) {
        if (cells[at].isEmpty() && (free || sameAbove(lines, line, at))) {
          cells[at] = cells[at - 1];
        }
      }
    }
  }

  private static boolean sameAbove(List<String[]> lines, int line, int at) {
    return lines.subList(0, line).stream().allMatch(above -> above[at].equals(above[at - 1]));
  }
}
