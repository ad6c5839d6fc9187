package de.transferlotse.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Renders a template below {@code templates/pdf} as PDF/A-2a + PDF/UA-1. The same head and model give the same bytes,
 * so that a document can be made again and compared.
 */
@Component
public class PdfRenderer {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // It tells each font and stylesheet that it loads, several lines for each document.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private final ITemplateEngine templates;

  public PdfRenderer(ITemplateEngine templates) {
    this.templates = templates;
  }

  /** @param templateName without folder and ending, for instance {@code baseline-report} */
  public byte[] render(String templateName, DocumentHead head, Map<String, ?> model) {
    String html = html(templateName, head, model);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder(html).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument pdf = renderer.getPdfDocument();
      new PdfIdentity(head, html).applyTo(pdf);
      pdf.save(bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private String html(String templateName, DocumentHead head, Map<String, ?> model) {
    Map<String, Object> variables = new HashMap<>(model);
    variables.put("head", head);
    variables.put("style", style());
    return templates.process("pdf/" + templateName, new Context(Locale.GERMANY, variables));
  }

  private static PdfRendererBuilder builder(String html) {
    PdfRendererBuilder builder = new PdfRendererBuilder()
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .usePdfUaAccessibility(true)
        .useColorProfile(SRGB)
        .withProducer("Transferlotse")
        // Everything is inline; nothing that a person typed can make the server fetch an address.
        .useUriResolver((base, uri) -> null)
        .addDOMMutator(new Bookmarks())
        .addDOMMutator(new Alternatives())
        .useSVGDrawer(new BatikSVGDrawer())
        .withHtmlContent(html, null);
    PdfFonts.addTo(builder);
    return builder;
  }

  private static String style() {
    try (var css = new ClassPathResource("templates/pdf/print.css").getInputStream()) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
