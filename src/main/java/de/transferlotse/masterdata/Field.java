package de.transferlotse.masterdata;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engine.form.Option;
import java.time.LocalDate;
import java.util.List;

/**
 * One field of a form. Values are texts as a browser sends them: days by ISO, a tick as {@code true}.
 *
 * @param name    that of the record's component
 * @param hint    a sentence below the label, {@code null} for none
 * @param longest in characters, 0 where it does not matter
 * @param options of a {@link Kind#CHOICE}
 */
record Field(String name, String label, Kind kind, boolean required, String hint, int longest, List<Option> options) {

  /** How people fill it in; {@code FIXED} is shown and never changes. */
  enum Kind {
    TEXT, LINES, DATE, NUMBER, CHOICE, TICK, FIXED
  }

  static Field text(String name, String label, int longest) {
    return new Field(name, label, Kind.TEXT, true, null, longest, List.of());
  }

  static Field lines(String name, String label, int longest) {
    return new Field(name, label, Kind.LINES, true, null, longest, List.of());
  }

  static Field date(String name, String label) {
    return new Field(name, label, Kind.DATE, true, null, 0, List.of());
  }

  static Field number(String name, String label) {
    return new Field(name, label, Kind.NUMBER, true, null, 0, List.of());
  }

  static Field choice(String name, String label, List<Option> options) {
    return new Field(name, label, Kind.CHOICE, true, null, 0, options);
  }

  static Field tick(String name, String label) {
    return new Field(name, label, Kind.TICK, false, null, 0, List.of());
  }

  Field optional() {
    return new Field(name, label, kind, false, hint, longest, options);
  }

  Field with(String sentence) {
    return new Field(name, label, kind, required, sentence, longest, options);
  }

  /** For an entry that is there already. */
  Field fixed() {
    return new Field(name, label, Kind.FIXED, false, hint, longest, options);
  }

  boolean offers(String value) {
    return options.stream().anyMatch(option -> option.value().equals(value));
  }

  /** A value as people read it in a list and in the history; {@code null} for an empty one. */
  public String shown(String value) {
    if (kind == Kind.TICK) {
      return value.isEmpty() ? "nein" : "ja";
    }
    if (value.isEmpty()) {
      return null;
    }
    if (kind == Kind.DATE) {
      return GermanDates.inFigures(LocalDate.parse(value));
    }
    return options.stream().filter(option -> option.value().equals(value)).map(Option::label).findFirst().orElse(value);
  }
}
