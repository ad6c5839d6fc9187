package de.transferlotse.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.transferlotse.calendar.GermanDates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Reads the stories. They are written as if today were {@link #WRITTEN_FOR}; all their dates move by whole weeks, so that a
 * Tuesday stays a Tuesday. In texts „{day:2024-03-14}“ is a date in words and „{year:2024-03-14}“ its year.
 */
final class Stories {

  static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 11, 23);

  /** The engagements of the demo: one for each phase or so, and what may happen to one on its way. */
  static final List<String> ALL = List.of("ludwigslust-parchim", "nordfriesland", "vorpommern-greifswald", "luebeck", "ploen",
      "nordwestmecklenburg", "stormarn", "segeberg", "steinburg");

  private static final Pattern DATE = Pattern.compile("\\{(day|year):(\\d{4}-\\d\\d-\\d\\d)}|(\\d{4}-\\d\\d-\\d\\d)");

  private final ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule())
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private final long weeks;

  /** The stories as they look on this day. */
  Stories(LocalDate today) {
    weeks = Math.floorDiv(ChronoUnit.DAYS.between(WRITTEN_FOR, today), 7);
  }

  Story read(String name) {
    return parse(text(name));
  }

  Story parse(String text) {
    try {
      return json.readValue(DATE.matcher(text).replaceAll(this::moved), Story.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Not a story", e);
    }
  }

  static String text(String name) {
    try {
      return new ClassPathResource("demo/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the story " + name, e);
    }
  }

  private String moved(MatchResult found) {
    LocalDate day = LocalDate.parse(found.group(2) == null ? found.group(3) : found.group(2)).plusWeeks(weeks);
    if (found.group(1) == null) {
      return day.toString();
    }
    return Matcher.quoteReplacement(
        found.group(1).equals("year") ? String.valueOf(day.getYear()) : GermanDates.inWords(day));
  }
}
