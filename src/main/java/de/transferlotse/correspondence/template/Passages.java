package de.transferlotse.correspondence.template;

import de.transferlotse.input.Rejection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What administration adds to the words of a template: plain text with plain placeholders, of which nothing is ever run.
 *
 * @param introduction before the template's words, empty for none
 * @param closing behind them, empty for none
 */
public record Passages(String introduction, String closing) {

  /** What may stand in braces. */
  public static final List<String> PLACEHOLDERS = List.of("{Kommune}", "{Nummer}", "{Berater:in}", "{Büro}");

  private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}|[{}]");

  /** Behind what its check needs. */
  public static final Passages NONE = new Passages("", "");

  /** @throws Rejection (invalid) naming the first placeholder that nobody knows */
  public Passages {
    List.of(introduction, closing).forEach(Passages::check);
  }

  private static void check(String text) {
    BRACES.matcher(text).results().map(MatchResult::group).filter(found -> !PLACEHOLDERS.contains(found)).findFirst()
        .ifPresent(unknown -> {
          throw Rejection.invalid("Den Platzhalter „%s“ gibt es nicht; erlaubt sind %s.".formatted(unknown,
              String.join(", ", PLACEHOLDERS)));
        });
  }

  boolean isEmpty() {
    return introduction.isEmpty() && closing.isEmpty();
  }

  /** The template's words with these around them. */
  Words around(Words words, UnaryOperator<String> values) {
    Words before = filled(introduction, values);
    Words behind = filled(closing, values);
    // The first word behind a salutation is written small; it no longer is the first.
    boolean second = !before.text().isEmpty();
    return new Words(joined(before.text(), second ? capital(words.text()) : words.text(), behind.text(), "\n\n"),
        joined(before.html(), second ? capital(words.html()) : words.html(), behind.html(), "\n"));
  }

  private static Words filled(String text, UnaryOperator<String> values) {
    return text.isEmpty() ? new Words("", "") : Words.typed(BRACES.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group()))));
  }

  private static String joined(String before, String words, String behind, String gap) {
    return (before.isEmpty() ? "" : before + gap) + words + (behind.isEmpty() ? "" : gap + behind);
  }

  private static String capital(String words) {
    Matcher first = Pattern.compile("\\A(?:<[^>]*>|\\s)*(\\p{Ll})").matcher(words);
    return first.find() ? words.substring(0, first.start(1)) + first.group(1).toUpperCase(Locale.GERMANY)
        + words.substring(first.end(1)) : words;
  }
}
