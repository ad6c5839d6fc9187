package de.transferlotse.monitoring.profile;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.EngineTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@EngineTest
class ProfilePageTest {

  private static final Pattern CELL = Pattern.compile("<td(?! )");

  @Autowired private ThymeleafViewResolver views;

  private String page;

  @BeforeEach
  void render() throws Exception {
    page = page(SampleProfiles.ludwigslustParchim());
  }

  private String page(ProfileContent content) throws Exception {
    var response = new MockHttpServletResponse();
    response.setCharacterEncoding("UTF-8");
    views.resolveViewName("pages/profile", Locale.GERMANY).render(Map.of(
        "profile", ProfileView.forPage(content), "pdf", "/document/1", "spreadsheet", "/document/2"),
        new MockHttpServletRequest(), response);
    return response.getContentAsString();
  }

  @Test
  void saysTheSameAsThePaper() {
    assertThat(page.replace('\u00a0', ' ')).contains("Kommunenprofil Landkreis Ludwigslust-Parchim",
        "208.092 Menschen leben hier", "31.12.2024, Basis Zensus 2022", ">9,93<", ">7,12<", ">10,47<", ">10,46<",
        "unbekannt oder geheim gehalten", SampleProfiles.CENSUS_NOTE, "gewichtet nach: Fläche; 10 Kommunen",
        "dl-de/by-2-0", "Landkreis Mecklenburgische Seenplatte");
  }

  @Test
  void labelsEachCellForASmallScreen() {
    String tables = page.replaceAll("(?s)<details>.*?</details>", "");
    assertThat(CELL.matcher(tables).find()).isFalse();
    assertThat(tables).contains("data-label=\"Kreistyp, gewichtet\"");
  }

  @Test
  void tellsEachDrawingInWordsAndNumbers() {
    assertThat(page).contains("aria-label=\"Bevölkerung Landkreis Ludwigslust-Parchim. 31.12.2023, Basis Zensus 2011: 214.057; "
        + "31.12.2023, Basis Zensus 2022: 209.372; 31.12.2024, Basis Zensus 2022: 208.092.\"", "Landkreis Ludwigslust-Parchim: ohne Ersten Schulabschluss 12,4",
        "Die senkrechte Achse beginnt nicht bei null", "Zahlen: Jugendarbeitslosenquote");
  }

  @Test
  void hasNoAttributeThatIsNoHtml() {
    assertThat(page).contains("<svg").doesNotContain(" alt=");
  }

  @Test
  void saysOfAPartWhatItIsAPartOf() {
    assertThat(page).contains("<small>Absolvierende und Abgehende allgemeinbildender Schulen:</small>davon ohne Ersten Schulabschluss");
  }

  @Test
  void speaksOfNoPicturesWhereThereAreNone() throws Exception {
    assertThat(page).contains("Im Bild");
    assertThat(page(SampleProfiles.content(List.of(SampleProfiles.figures().get(2))))).doesNotContain("Im Bild");
  }

  @Test
  void leadsFromEachFigureToItsSource() {
    assertThat(page).contains("href=\"#source-4\"", "<li id=\"source-4\">" + SampleProfiles.LEAVERS_SOURCE);
  }
}
