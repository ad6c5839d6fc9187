package de.transferlotse.answer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.platform.AgencySettings;
import de.transferlotse.platform.Logo;
import de.transferlotse.platform.SampleLogos;
import de.transferlotse.support.PageTemplates;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Who stands at the head of the pages for Kommunen. */
class AnswerHeadTest {

  private static final String NAME = "Transferagentur Nord-Ost";

  @Test
  void showsTheLogoUnderTheNameOfTheAgency() {
    assertThat(head(SampleLogos.logo()))
        .containsPattern("<img alt=\"" + NAME + "\" src=\"/logo\" width=\"240\"\\s+height=\"40\">").doesNotContain(">" + NAME);
  }

  @Test
  void showsTheNameWhereThereIsNoLogo() {
    assertThat(head(Logo.NONE)).contains("<p class=\"site\">" + NAME + "</p>").doesNotContain("<img");
  }

  @Test
  void givesThePictureOnceForAllPages() {
    Logo logo = SampleLogos.logo();
    ResponseEntity<byte[]> picture = new LogoPicture(logo).picture();

    assertThat(picture.getBody()).isEqualTo(logo.content());
    assertThat(picture.getHeaders().getContentType()).isEqualTo(MediaType.IMAGE_PNG);
    assertThat(picture.getHeaders().getCacheControl()).isEqualTo("max-age=86400, public");
  }

  @Test
  void hasNoPictureToGiveWithoutALogo() {
    assertThatThrownBy(() -> new LogoPicture(Logo.NONE).picture()).isInstanceOf(ResponseStatusException.class)
        .hasMessageContaining("404");
  }

  private static String head(Logo logo) {
    try (StaticApplicationContext beans = new StaticApplicationContext()) {
      AgencySettings agency = new AgencySettings("TNO", NAME, "die", "Impressum", "Datenschutz", "");
      beans.getBeanFactory().registerSingleton("agencyName", new AgencyName(agency, logo));
      beans.refresh();
      MockServletContext servlets = new MockServletContext();
      WebContext context = new WebContext(JakartaServletWebApplication.buildApplication(servlets)
          .buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse()), Locale.GERMANY,
          Map.of("heading", "Hier gibt es nichts", "sentence", "Diese Adresse gibt es nicht.",
              ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
              new ThymeleafEvaluationContext(beans, null)));
      String page = PageTemplates.engine().process("answer/dead-end", context);
      return page.substring(page.indexOf("<header>"), page.indexOf("</header>"));
    }
  }
}
