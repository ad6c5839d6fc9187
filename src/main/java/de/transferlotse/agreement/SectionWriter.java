package de.transferlotse.agreement;

import de.transferlotse.agreement.PaperText.Clause;
import de.transferlotse.agreement.PaperText.Section;
import java.util.ArrayList;
import java.util.List;

/** Numbers sections and their clauses, and turns the lines that people typed into clauses or items. */
final class SectionWriter {

  private final List<Section> sections = new ArrayList<>();
  private final List<Clause> clauses = new ArrayList<>();
  private List<Goal> goals = List.of();

  /** Each line a clause of its own. */
  SectionWriter lines(String typed) {
    split(typed).forEach(line -> clauses.add(new Clause("", line, List.of())));
    return this;
  }

  /** A clause whose lines follow the introduction as items; a single line completes it. */
  SectionWriter items(String introduction, String typed) {
    List<String> lines = split(typed);
    clauses.add(lines.size() == 1 ? new Clause("", introduction + " " + lines.get(0), List.of())
        : new Clause("", introduction, lines));
    return this;
  }

  SectionWriter goals(List<Goal> agreed) {
    goals = agreed;
    return this;
  }

  /** Closes the section that was written so far under this heading. */
  SectionWriter as(String heading) {
    var marked = new ArrayList<Clause>();
    for (Clause clause : clauses) {
      String mark = clauses.size() == 1 ? "" : "(" + (marked.size() + 1) + ")";
      marked.add(new Clause(mark, clause.text(), clause.items()));
    }
    sections.add(new Section("§ " + (sections.size() + 1) + " " + heading, List.copyOf(marked), goals));
    clauses.clear();
    goals = List.of();
    return this;
  }

  List<Section> sections() {
    return List.copyOf(sections);
  }

  private static List<String> split(String typed) {
    return typed.lines().map(line -> line.strip().replaceFirst("^[-–•*]\\s+", "")).filter(line -> !line.isEmpty())
        .toList();
  }
}
