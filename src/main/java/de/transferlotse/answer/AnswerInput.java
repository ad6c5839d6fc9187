package de.transferlotse.answer;

import de.transferlotse.input.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody typed on an answer page. Asks for one field after the other and remembers what is wrong with each. */
public final class AnswerInput {

  private final Map<String, String> typed;
  private final boolean file;
  private final Map<String, String> faults = new LinkedHashMap<>();

  /** @param file whether one came along */
  public AnswerInput(Map<String, String> typed, boolean file) {
    this.typed = Map.copyOf(typed);
    this.file = file;
  }

  public boolean hasFile() {
    return file;
  }

  /** The words without what is invisible, {@code null} if there are none. */
  public String optional(String field, int longest) {
    String value = PlainText.of(typed.get(field));
    if (value.length() > longest) {
      refuse(field, "Bitte kürzen Sie den Text auf %,d Zeichen; es sind %,d.".formatted(longest, value.length()));
    }
    return value.isEmpty() ? null : value;
  }

  public String required(String field, int longest, String otherwise) {
    String value = optional(field, longest);
    if (value == null) {
      refuse(field, otherwise);
    }
    return value;
  }

  /** One of several words, {@code null} if it is none of them. */
  public String choice(String field, List<String> words, String otherwise) {
    String value = PlainText.of(typed.get(field));
    if (!words.contains(value)) {
      refuse(field, otherwise);
      return null;
    }
    return value;
  }

  /** A day that is not after {@code today}, as a date field sends it or as people type it, {@code null} otherwise. */
  public LocalDate pastDay(String field, LocalDate today, String otherwise) {
    LocalDate day = day(PlainText.of(typed.get(field)));
    if (day == null) {
      refuse(field, otherwise);
    } else if (day.isAfter(today)) {
      refuse(field, "Der Tag liegt in der Zukunft; bitte prüfen Sie das Datum.");
    } else {
      return day;
    }
    return null;
  }

  /** A whole number, {@code null} if nothing was typed. */
  public Integer count(String field, int most) {
    String value = PlainText.of(typed.get(field));
    if (value.isEmpty()) {
      return null;
    }
    if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) > most) {
      refuse(field, "Bitte geben Sie eine Zahl von 0 bis %d an.".formatted(most));
      return null;
    }
    return Integer.valueOf(value);
  }

  /** The first fault of a field counts. */
  public void refuse(String field, String sentence) {
    faults.putIfAbsent(field, sentence);
  }

  /** @throws InvalidAnswer if anything was wrong */
  public void requireFaultless() {
    if (!faults.isEmpty()) {
      throw new InvalidAnswer(faults);
    }
  }

  private static LocalDate day(String value) {
    try {
      if (value.matches("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}")) {
        String[] parts = value.split("\\.");
        return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
      }
      return LocalDate.parse(value);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
