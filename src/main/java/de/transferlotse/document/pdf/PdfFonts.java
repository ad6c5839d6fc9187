package de.transferlotse.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The Liberation fonts from their Maven artifact: PDF/A wants every font inside the file. */
final class PdfFonts {

  private static final String SANS = "Liberation Sans";
  private static final Set<FSFontUseCase> USES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

  private PdfFonts() {
  }

  static void addTo(PdfRendererBuilder builder) {
    add(builder, "LiberationSans-Regular", 400, FontStyle.NORMAL);
    add(builder, "LiberationSans-Bold", 700, FontStyle.NORMAL);
    add(builder, "LiberationSans-Italic", 400, FontStyle.ITALIC);
    add(builder, "LiberationSans-BoldItalic", 700, FontStyle.ITALIC);
  }

  private static void add(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
    builder.useFont(() -> open(file), SANS, weight, style, true, USES);
  }

  private static InputStream open(String file) {
    try {
      return new ClassPathResource("liberation/" + file + ".ttf").getInputStream();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
