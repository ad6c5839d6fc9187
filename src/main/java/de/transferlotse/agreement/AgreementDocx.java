package de.transferlotse.agreement;

import de.transferlotse.agreement.PaperText.Clause;
import de.transferlotse.agreement.PaperText.PartyText;
import de.transferlotse.agreement.PaperText.Section;
import de.transferlotse.agreement.PaperText.Signer;
import de.transferlotse.document.pdf.DocumentHead;
import java.math.BigInteger;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.springframework.stereotype.Component;

/** Writes an agreement as a Word file that the Kommune can edit. */
@Component
class AgreementDocx {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
  private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int[] GOAL_COLUMNS = {567, 2835, 1871, 2722, 1247};
  private static final int[] SIGNER_COLUMNS = {4621, 4621};
  private static final String SIGNATURE_LINE = "_".repeat(34);

  byte[] write(DocumentHead head, PaperText text) {
    var file = new WordFile(head.title(), head.organisation(), text.date());
    WordFile.write(file.document().createParagraph(), head.organisation() + ", " + head.office(), true);
    file.title(head.title());
    file.paragraph(text.subject());
    file.paragraph("Begleitung %s, Stand %s".formatted(head.number(), DAY.format(head.date())));
    text.parties().forEach(party -> party(file, party));
    file.heading("Präambel");
    text.preamble().forEach(file::paragraph);
    text.sections().forEach(section -> section(file, section));
    signatures(file, text.signers());
    file.footer("%s · %s · %s".formatted(head.title(), head.municipality(), head.number()));
    return file.bytes();
  }

  private static void party(WordFile file, PartyText party) {
    file.paragraph(party.before());
    XWPFParagraph name = file.document().createParagraph();
    name.setIndentationLeft(WordFile.HANGING);
    WordFile.write(name, party.name(), true);
    file.paragraph(party.description()).setIndentationLeft(WordFile.HANGING);
    file.paragraph(party.calledHereafter()).setIndentationLeft(WordFile.HANGING);
  }

  private static void section(WordFile file, Section section) {
    file.heading(section.heading());
    for (Clause clause : section.clauses()) {
      boolean marked = !clause.mark().isEmpty();
      if (marked) {
        file.hanging(clause.mark(), clause.text(), 0);
      } else {
        file.paragraph(clause.text());
      }
      clause.items().forEach(item -> file.hanging("–", item, marked ? WordFile.HANGING : 0));
    }
    if (!section.goals().isEmpty()) {
      goals(file, section.goals());
    }
  }

  private static void goals(WordFile file, List<Goal> goals) {
    XWPFTable table = table(file, goals.size() + 1, GOAL_COLUMNS);
    XWPFTableRow heads = table.getRow(0);
    heads.setRepeatHeader(true);
    fill(heads, true, "Nr.", "Ziel", "Kernkomponente", "Messgröße und Zielwert", "Termin");
    for (int i = 0; i < goals.size(); i++) {
      Goal goal = goals.get(i);
      XWPFTableRow row = table.getRow(i + 1);
      row.setCantSplitRow(true);
      fill(row, false, String.valueOf(i + 1), goal.goal(), goal.component().label(), goal.indicator(),
          SHORT_DAY.format(goal.dueOn()));
      WordFile.write(row.getCell(3).addParagraph(), "Zielwert: " + goal.target(), false);
    }
  }

  private static void signatures(WordFile file, List<Signer> signers) {
    XWPFParagraph gap = file.paragraph("");
    gap.setSpacingBefore(480);
    gap.setKeepNext(true);
    XWPFTable table = table(file, 1, SIGNER_COLUMNS);
    table.removeBorders();
    table.getRow(0).setCantSplitRow(true);
    for (int i = 0; i < signers.size(); i++) {
      XWPFTableCell cell = table.getRow(0).getCell(i);
      WordFile.write(cell.getParagraphArray(0), signers.get(i).organisation(), true);
      for (String line : List.of("", SIGNATURE_LINE, "Ort, Datum", "", SIGNATURE_LINE, signers.get(i).function())) {
        WordFile.write(cell.addParagraph(), line, false);
      }
    }
  }

  private static XWPFTable table(WordFile file, int rows, int[] widths) {
    XWPFTable table = file.document().createTable(rows, widths.length);
    table.setWidth("100%");
    var grid = table.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (XWPFTableRow row : table.getRows()) {
      for (int i = 0; i < widths.length; i++) {
        row.getCell(i).setWidth(String.valueOf(widths[i]));
      }
    }
    return table;
  }

  private static void fill(XWPFTableRow row, boolean bold, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      WordFile.write(row.getCell(i).getParagraphArray(0), texts[i], bold);
    }
  }
}
