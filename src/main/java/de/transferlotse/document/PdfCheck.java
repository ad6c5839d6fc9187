package de.transferlotse.document;

import de.transferlotse.input.Rejection;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF once, so that nobody finds out years later that it cannot be read. */
final class PdfCheck {

  private PdfCheck() {
  }

  static void check(byte[] content) {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      if (pdf.isEncrypted()) {
        throw encrypted();
      }
      if (pdf.getNumberOfPages() == 0) {
        throw unreadable();
      }
    } catch (InvalidPasswordException locked) {
      throw encrypted();
    } catch (IOException | IllegalArgumentException | ClassCastException damaged) {
      throw unreadable();
    }
  }

  private static Rejection encrypted() {
    return Rejection.invalid("Die PDF-Datei ist verschlüsselt; bitte speichern Sie sie ohne Kennwort und Schutz.");
  }

  private static Rejection unreadable() {
    return Rejection.invalid("Die PDF-Datei ist beschädigt und lässt sich nicht öffnen.");
  }
}
