package de.transferlotse.document.docx;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.document.pdf.DocumentHead;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Paper, margins, head, foot with page numbers, and the properties of the file. */
final class DocxPage {

  private DocxPage() {
  }

  static void set(XWPFDocument word, DocumentHead head) {
    paper(word);
    XWPFParagraph header = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    header.setStyle("Header");
    header.setAlignment(ParagraphAlignment.RIGHT);
    DocxText.add(header, head.number());
    XWPFParagraph footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setStyle("Footer");
    DocxText.add(footer, head.title() + " · " + head.municipality() + " · Seite ");
    field(footer, "PAGE");
    DocxText.add(footer, " von ");
    field(footer, "NUMPAGES");
    properties(word, head);
  }

  private static void field(XWPFParagraph paragraph, String instruction) {
    paragraph.getCTP().addNewFldSimple().setInstr(instruction);
  }

  /** A4 with the margins of the PDFs, in twentieths of a point. */
  private static void paper(XWPFDocument word) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(1304));
    margin.setBottom(BigInteger.valueOf(1304));
    margin.setLeft(BigInteger.valueOf(1417));
    margin.setRight(BigInteger.valueOf(1247));
    margin.setHeader(BigInteger.valueOf(600));
    margin.setFooter(BigInteger.valueOf(600));
  }

  private static void properties(XWPFDocument word, DocumentHead head) {
    CoreProperties properties = word.getProperties().getCoreProperties();
    properties.setTitle(head.title() + " · " + head.municipality() + " · " + head.number());
    properties.setCreator(head.organisation());
    Date date = Date.from(OfficeTime.instant(head.date().atStartOfDay()));
    var part = properties.getUnderlyingProperties();
    part.setLanguageProperty("de-DE");
    part.setCreatedProperty(Optional.of(date));
    part.setModifiedProperty(Optional.of(date));
  }
}
