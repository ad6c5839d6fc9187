package de.transferlotse.monitoring.table;

/**
 * A file that cannot be read and is refused whole; the message is one German sentence with place and what was found
 * there.
 */
public final class TableFault extends RuntimeException {

  private static final int SHOWN = 60;

  private final transient Place place;
  private final String found;

  TableFault(Place place, String found, String sentence) {
    super(place.words() + ": " + sentence.replace("{}", "„" + shown(found) + "“"));
    this.place = place;
    this.found = found;
  }

  private static String shown(String found) {
    String clean = found.strip().replaceAll("\\p{Cntrl}", "\uFFFD");
    return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + " …";
  }

  public String file() {
    return place.file();
  }

  /** The line, from 1; 0 if the file as a whole is meant. */
  public int line() {
    return place.line();
  }

  /** The column as a spreadsheet counts, from 1; 0 if the line as a whole is meant. */
  public int column() {
    return place.column();
  }

  /** The text that was found, empty if something is missing. */
  public String found() {
    return found;
  }
}
