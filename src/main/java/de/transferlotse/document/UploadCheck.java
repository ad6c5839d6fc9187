package de.transferlotse.document;

import de.transferlotse.input.Rejection;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Decides by its content what an uploaded file is, and refuses with one sentence what we do not keep. */
@Component
public class UploadCheck {

  /** The largest file that is kept, in bytes (20 MB). */
  public static final int LARGEST = 20 * 1024 * 1024;
  public static final String TOO_LARGE = "Die Datei ist größer als 20 MB; bitte verkleinern oder teilen Sie sie.";

  private static final byte[] PDF = "%PDF-".getBytes();
  private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
  private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
  private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
  // Old Office files, and new ones behind a password.
  private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

  /** @throws Rejection if the file is empty, too large, of a foreign type, damaged, encrypted or carries macros */
  public CheckedFile check(String fileName, byte[] content) {
    if (content.length == 0) {
      throw Rejection.invalid("Die Datei ist leer; bitte wählen Sie eine andere.");
    }
    if (content.length > LARGEST) {
      throw Rejection.invalid(TOO_LARGE);
    }
    FileType type = typeOf(content);
    return new CheckedFile(FileName.clean(fileName, type), type, content);
  }

  private static FileType typeOf(byte[] content) {
    if (startsWith(content, PDF)) {
      PdfCheck.check(content);
      return FileType.PDF;
    }
    if (startsWith(content, ZIP)) {
      DocxCheck.check(content);
      return FileType.DOCX;
    }
    if (startsWith(content, PNG)) {
      ImageCheck.check(content, "png");
      return FileType.PNG;
    }
    if (startsWith(content, JPEG)) {
      ImageCheck.check(content, "jpeg");
      return FileType.JPEG;
    }
    if (startsWith(content, OLE)) {
      throw Rejection.invalid("Die Datei ist mit einem Kennwort geschützt oder in einem alten Office-Format; "
          + "bitte speichern Sie sie ohne Kennwort als DOCX oder PDF.");
    }
    throw Rejection.invalid("Diese Art von Datei nehmen wir nicht an; möglich sind PDF, DOCX, PNG und JPEG.");
  }

  private static boolean startsWith(byte[] content, byte[] magic) {
    return content.length >= magic.length
        && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
  }
}
