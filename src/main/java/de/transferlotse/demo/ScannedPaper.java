package de.transferlotse.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A sheet of paper as a Kommune sends it scanned: a heading and some lines. */
final class ScannedPaper {

  private static final float LEFT = 70;
  private static final float TOP = 760;
  private static final float LINE = 22;

  private ScannedPaper() {}

  static byte[] of(String heading, List<String> lines) {
    try (PDDocument paper = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      paper.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(paper, page)) {
        content.beginText();
        content.setLeading(LINE);
        content.newLineAtOffset(LEFT, TOP);
        content.setFont(new PDType1Font(FontName.TIMES_BOLD), 15);
        content.showText(heading);
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
        for (String line : lines) {
          content.newLine();
          content.showText(line);
        }
        content.endText();
      }
      paper.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write a sheet of paper", e);
    }
  }
}
