package de.transferlotse.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Text as a person typed it: line breaks stay, characters that XML cannot hold go. */
final class DocxText {

  private DocxText() {
  }

  static XWPFRun add(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    String[] lines = text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
    return run;
  }
}
