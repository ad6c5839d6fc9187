package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.document.Document;
import de.transferlotse.document.Documents;
import de.transferlotse.support.EngineTest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same steps in a Landkreis and in a Hansestadt: no mail and no document says the same. */
@EngineTest
class OtherMunicipalityTest {

  private static final String LAST = "fileSignedAgreement";
  private static final String DISTRICT = "TNO-2022-001";
  private static final String CITY = "TNO-2022-002";
  private static final Map<String, String> IN_THE_CITY = inTheCity();

  @Autowired private StoryTeller teller;
  @Autowired private Documents documents;
  @Autowired private JdbcClient database;

  @Test
  void everyMailAndDocumentIsWrittenForItsKommune() throws IOException {
    Stories shelf = new Stories(Stories.WRITTEN_FOR);
    String district = Stories.text("ludwigslust-parchim");
    String city = district;
    for (var word : IN_THE_CITY.entrySet()) {
      city = city.replace(word.getKey(), word.getValue());
    }
    teller.tell(List.of(upToTheAgreement(shelf.parse(district)), upToTheAgreement(shelf.parse(city))), moment -> {});

    compare(mails(DISTRICT), mails(CITY));
    compare(papers(DISTRICT), papers(CITY));
  }

  private static Story upToTheAgreement(Story story) {
    List<String> tasks = story.steps().stream().map(Story.Step::task).toList();
    return new Story(story.municipality(), story.title(), story.steps().subList(0, tasks.indexOf(LAST) + 1));
  }

  private static void compare(Map<String, String> district, Map<String, String> city) {
    assertThat(district).hasSizeGreaterThan(4);
    assertThat(city.keySet()).isEqualTo(district.keySet());
    district.forEach((title, text) -> assertThat(text).as(title).isNotEqualTo(city.get(title))
        .contains("Ludwigslust-Parchim").doesNotContain("Lübeck", "Bürgerschaft", "Bürgermeister", "Hansestadt"));
    city.forEach((title, text) -> assertThat(text).as(title).contains("Hansestadt Lübeck")
        .doesNotContain("Ludwigslust", "Kreistag", "Landrat", "Landrätin", "dem Landkreis", "Ihr Landkreis",
            "Ihrem Landkreis", "Ihren Landkreis", "des Landkreises"));
    assertThat(String.join(" ", district.values())).contains("Kreistag", "Landkreis");
    assertThat(String.join(" ", city.values())).contains("Bürgerschaft", "Bürgermeister");
  }

  private Map<String, String> mails(String number) {
    return new TreeMap<>(database.sql("select template, occasion, text_body from mail where engagement = ?").param(number)
        .query((row, index) -> Map.entry(row.getString(1) + " " + row.getString(2), row.getString(3))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private Map<String, String> papers(String number) throws IOException {
    var texts = new TreeMap<String, String>();
    for (Document document : documents.listFor(number)) {
      if (document.createdBy().equals("system") && document.contentType().equals("application/pdf")) {
        try (var pdf = Loader.loadPDF(documents.content(document.id()))) {
          texts.put(document.title() + " " + document.version(),
              new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "));
        }
      }
    }
    return texts;
  }

  private static Map<String, String> inTheCity() {
    var words = new LinkedHashMap<String, String>();
    words.put("\"13076\"", "\"01003\"");
    words.put("-schwerin\"", "-kiel\"");
    words.put("Landkreis Ludwigslust-Parchim", "Hansestadt Lübeck");
    words.put("Ludwigslust-Parchim", "Lübeck");
    words.put("Ludwigslust und Plau", "Moisling und Travemünde");
    words.put("kreis-lup", "luebeck");
    words.put("Kreishaus Parchim", "Rathaus");
    words.put("Der Kreistag", "Die Bürgerschaft");
    words.put("der Kreistag", "die Bürgerschaft");
    words.put("des Kreistags", "der Bürgerschaft");
    words.put("Kreistag", "Bürgerschaft");
    words.put("Kreisausschuss", "Hauptausschuss");
    words.put("Landrat", "Bürgermeister");
    words.put("Der Landkreis", "Die Hansestadt");
    words.put("des Landkreises", "der Hansestadt");
    words.put("Landkreis", "Hansestadt");
    return words;
  }
}
