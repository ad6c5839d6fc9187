package de.transferlotse.monitoring.table;

/** Where in a file; line and column count from 1, and 0 means the file, or the line, as a whole. */
record Place(String file, int line, int column) {

  static Place whole(String file) {
    return new Place(file, 0, 0);
  }

  /** A fault here; {@code {}} in the sentence stands for what was found. */
  TableFault fault(String found, String sentence) {
    return new TableFault(this, found, sentence);
  }

  TableFault fault(String sentence) {
    return new TableFault(this, "", sentence);
  }

  String words() {
    return "„" + file + "“" + (line > 0 ? ", Zeile " + line : "") + (column > 0 ? ", Spalte " + column : "");
  }
}
