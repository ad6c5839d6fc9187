package de.transferlotse.agreement;

import de.transferlotse.agreement.PaperText.Clause;
import de.transferlotse.agreement.PaperText.PartyText;
import de.transferlotse.agreement.PaperText.Section;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.document.docx.DocxWriter;
import de.transferlotse.document.pdf.DocumentHead;
import de.transferlotse.document.pdf.SignatureLine;
import java.util.List;
import java.util.stream.IntStream;

/** Writes an agreement as a Word file that the Kommune can edit. */
final class AgreementDocx {

  private final DocxWriter word;

  private AgreementDocx(DocumentHead head) {
    word = new DocxWriter(head);
  }

  static byte[] write(DocumentHead head, PaperText text) {
    return new AgreementDocx(head).write(text);
  }

  private byte[] write(PaperText text) {
    word.paragraph(text.subject());
    text.parties().forEach(this::party);
    word.heading("Präambel");
    text.preamble().forEach(word::paragraph);
    text.sections().forEach(this::section);
    List<SignatureLine> lines = text.signatures();
    return word.signatures(lines.get(0), lines.get(1)).bytes();
  }

  private void party(PartyText party) {
    word.paragraph(party.before());
    word.paragraph(String.join("\n", party.name(), party.description(), party.calledHereafter()));
  }

  private void section(Section section) {
    word.heading(section.heading());
    for (Clause clause : section.clauses()) {
      word.paragraph(clause.marked());
      if (!clause.items().isEmpty()) {
        word.bullets(clause.items());
      }
    }
    if (!section.goals().isEmpty()) {
      word.table(List.of(6, 32, 22, 27, 13),
          List.of("Nr.", "Ziel", "Kernkomponente", "Messgröße und Zielwert", "Termin"), rows(section.goals()));
    }
  }

  private static List<List<String>> rows(List<Goal> goals) {
    return IntStream.range(0, goals.size()).mapToObj(i -> {
      Goal goal = goals.get(i);
      return List.of(String.valueOf(i + 1), goal.goal(), goal.component().label(),
          goal.indicator() + "\nZielwert: " + goal.target(), GermanDates.inFigures(goal.dueOn()));
    }).toList();
  }
}
