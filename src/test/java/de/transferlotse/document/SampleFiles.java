package de.transferlotse.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people have them, made on the spot. */
public final class SampleFiles {

  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private SampleFiles() {
  }

  public static byte[] pdf() throws IOException {
    return pdf(new PDDocument());
  }

  static byte[] lockedPdf(String userPassword) throws IOException {
    PDDocument pdf = new PDDocument();
    StandardProtectionPolicy policy = new StandardProtectionPolicy("geheim", userPassword, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    pdf.protect(policy);
    return pdf(pdf);
  }

  static byte[] docx() throws IOException {
    try (XWPFDocument word = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      word.createParagraph().createRun().setText("Entwurf");
      word.write(bytes);
      return bytes.toByteArray();
    }
  }

  static byte[] image(String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  static byte[] docm() throws IOException {
    return zip(Map.of("[Content_Types].xml", bytes(WORD), "word/document.xml", bytes("<w/>"),
        "word/vbaProject.bin", bytes("Sub AutoOpen()")));
  }

  static byte[] spreadsheet() throws IOException {
    return zip(Map.of("[Content_Types].xml", bytes("spreadsheetml.sheet.main+xml"), "xl/workbook.xml", bytes("<x/>")));
  }

  /** 300 MB of nothing in some hundred kB. */
  static byte[] bomb() throws IOException {
    return zip(Map.of("[Content_Types].xml", bytes(WORD), "word/document.xml", new byte[300 * 1024 * 1024]));
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(PDDocument pdf) throws IOException {
    try (pdf; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }
}
