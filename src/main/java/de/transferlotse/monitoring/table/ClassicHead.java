package de.transferlotse.monitoring.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands over the figures of a classic table: its code, the title over several lines, the statistic, sometimes the
 * content with its unit in brackets, and the headings, whose lines begin with as many semicolons as there are columns
 * of keys.
 */
final class ClassicHead {

  private static final int MOST_LINES = 100;
  private static final Pattern CODE = Pattern.compile("\\d{5}(?:-[0-9A-Z]+)*");
  private static final Pattern CONTENT = Pattern.compile("(.*)\\(([^()]+)\\)");

  private final TextLines lines;
  private final String code;
  private final List<String> titles = new ArrayList<>();
  private final List<String[]> headings = new ArrayList<>();
  private String unit = "";
  private int keys;
  private List<Column> columns = List.of();

  ClassicHead(TextLines lines, String firstLine) {
    this.lines = lines;
    this.code = plain(firstLine.substring(firstLine.indexOf(':') + 1));
  }

  /** Reads the head; gives the line after it. */
  String read() throws IOException {
    if (!CODE.matcher(code).matches()) {
      throw lines.place(1).fault(code, "{} ist kein Code einer Tabelle wie 21111-02-06-4.");
    }
    String line = lines.next();
    while (line != null && !line.startsWith(";") && !ClassicTable.isEnd(line)) {
      bounded();
      if (!plain(line).isEmpty()) {
        titles.add(plain(line));
      }
      line = lines.next();
    }
    while (line != null && line.startsWith(";")) {
      bounded();
      addHeading(line);
      line = lines.next();
    }
    understand();
    return line;
  }

  private void bounded() {
    if (lines.number() > MOST_LINES) {
      throw lines.place(0).fault("Nach " + MOST_LINES + " Zeilen ist der Kopf der Tabelle noch nicht zu Ende.");
    }
  }

  private void addHeading(String line) {
    Row row = new Row();
    row.set(line);
    String[] cells = new String[row.size()];
    boolean empty = true;
    for (int at = 0; at < cells.length; at++) {
      cells[at] = row.text(at);
      empty &= cells[at].isEmpty();
    }
    if (!headings.isEmpty() && cells.length != width()) {
      throw lines.place(0).fault(line, "Die Zeile {} des Kopfes hat " + cells.length + " statt " + width() + " Spalten.");
    }
    if (!empty) {
      headings.add(cells);
    }
  }

  private void understand() {
    if (headings.isEmpty()) {
      throw lines.place(0).fault("Der Tabelle fehlen die Überschriften ihrer Spalten; die Datei ist vermutlich abgeschnitten.");
    }
    takeContentFromTitles();
    keys = headings.stream().mapToInt(ClassicHead::leadingBlanks).min().orElseThrow();
    columns = Headings.columns(headings, keys, unit);
    var seen = new ArrayList<Column>();
    for (Column column : columns) {
      if (seen.contains(column)) {
        throw lines.place(keys + seen.size() + 1).fault(column.title(), "Zwei Spalten haben dieselbe Überschrift {}.");
      }
      seen.add(column);
    }
  }

  private void takeContentFromTitles() {
    Matcher content = CONTENT.matcher(titles.isEmpty() ? "" : titles.get(titles.size() - 1));
    if (content.matches() && Units.isUnit(content.group(2)) && titles.size() > 1) {
      unit = content.group(2);
      titles.remove(titles.size() - 1);
    }
  }

  private static int leadingBlanks(String[] cells) {
    int blanks = 0;
    while (cells[blanks].isEmpty()) {
      blanks++;
    }
    return blanks;
  }

  private static String plain(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == ';' || line.charAt(end - 1) == ' ')) {
      end--;
    }
    return line.substring(0, end).strip();
  }

  int keys() {
    return keys;
  }

  int width() {
    return headings.get(0).length;
  }

  List<Column> columns() {
    return columns;
  }

  TableHead toTableHead(List<KeyColumn> keyColumns) {
    int last = titles.size() - 1;
    String title = String.join(" ", titles.subList(0, Math.max(last, 0)));
    return new TableHead(TableLayout.CLASSIC, code, title, code.substring(0, 5), last < 0 ? "" : titles.get(last), keyColumns,
        columns);
  }
}
