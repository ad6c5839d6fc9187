package de.transferlotse.monitoring.profile;

import de.transferlotse.document.pdf.PdfRenderer;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a Kommunenprofil as PDF, short enough for a Kreistag. */
@Component
class ProfilePaper {

  private final PdfRenderer renderer;

  ProfilePaper(PdfRenderer renderer) {
    this.renderer = renderer;
  }

  byte[] write(ProfileContent content) {
    return renderer.render("profile", content.head(), Map.of("profile", ProfileView.forPaper(content)));
  }
}
