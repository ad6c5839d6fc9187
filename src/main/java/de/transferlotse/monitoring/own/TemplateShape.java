package de.transferlotse.monitoring.own;

/** Where things stand in the spreadsheet that we hand out, and by which words it is known again. */
final class TemplateShape {

  static final String SHEET = "Eigene Daten";
  static final String HELP = "So geht es";
  static final String EDITION = "Fassung 1";

  static final int KEY_ROW = 2;
  static final int EDITION_ROW = 3;
  static final int NOTE_COLUMN = 1;
  static final int HEAD_ROW = 6;

  static final String LABEL = "Angabe";
  static final String UNIT = "Einheit";
  static final String TIME = "Zeit";
  static final String SOURCE = "Quelle (Amt oder Stelle)";
  static final String REMARK = "Anmerkung (freiwillig)";
  static final String ID = "Kennung";

  static final int FIRST_YEAR_COLUMN = 3;
  static final int YEARS = 5;
  static final int SOURCE_COLUMN = FIRST_YEAR_COLUMN + YEARS;
  static final int REMARK_COLUMN = SOURCE_COLUMN + 1;
  static final int ID_COLUMN = REMARK_COLUMN + 1;

  private TemplateShape() {}
}
