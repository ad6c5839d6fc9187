package de.transferlotse.answer;

import de.transferlotse.document.DocumentKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A checked answer.
 *
 * @param facts fields of the task's form
 * @param lines what it says, as people read it before they send it and afterwards: label and value
 * @param upload what to do with the file, {@code null} without one
 */
public record AnswerContent(Map<String, Object> facts, Map<String, String> lines, Upload upload) {

  private static final String PARTED = "\t";

  public AnswerContent(Map<String, Object> facts, Map<String, String> lines) {
    this(facts, lines, null);
  }

  /**
   * Where the file that came along is kept.
   *
   * @param field of the task's form that takes its id, {@code null} if none does
   */
  public record Upload(DocumentKind kind, String title, String field) {}

  /** The lines as one text, as the table keeps them. */
  public String summary() {
    return lines.entrySet().stream().map(line -> line.getKey() + PARTED + line.getValue().replaceAll("\\s*\\R\\s*", " / "))
        .collect(Collectors.joining("\n"));
  }

  /** Such a text as lines again. */
  public static Map<String, String> lines(String summary) {
    List<String> lines = summary == null ? List.of() : summary.lines().toList();
    return lines.stream().map(line -> line.split(PARTED, 2)).filter(parts -> parts.length == 2)
        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, same) -> one, LinkedHashMap::new));
  }
}
