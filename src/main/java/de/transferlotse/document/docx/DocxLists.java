package de.transferlotse.document.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Real Word lists: whoever adds an item gets the next number. */
final class DocxLists {

  private final XWPFNumbering numbering;
  private int count;

  DocxLists(XWPFDocument word) {
    numbering = word.createNumbering();
  }

  BigInteger numbered() {
    return list(STNumberFormat.DECIMAL, "%1.");
  }

  BigInteger bullets() {
    return list(STNumberFormat.BULLET, "\u2022");
  }

  private BigInteger list(STNumberFormat.Enum format, String text) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.valueOf(count++));
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(400));
    indent.setHanging(BigInteger.valueOf(400));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }
}
