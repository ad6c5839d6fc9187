package de.transferlotse.monitoring.profile;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.FileType;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngagementStart;
import de.transferlotse.support.EngineTest;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfileEditionsTest {

  private static final Instant FIVE_YEARS_LATER = Instant.parse("2031-08-17T21:59:58Z");

  @Autowired private ProfileEditions editions;
  @Autowired private Documents documents;
  @Autowired private JdbcClient database;
  @Autowired private AdjustableClock clock;
  @Autowired private ApplicationContext application;

  private String number;
  private ProfileEdition made;

  @BeforeAll
  void make() {
    number = new EngagementStart(application).open("13076");
    made = make("Ausgangslage");
  }

  @AfterEach
  void backToTheStart() {
    database.sql("update office set town = 'Schwerin' where id = 'schwerin'").update();
    clock.setTo(EngineTest.START);
  }

  @Test
  void isMadeAgainBitForBitOnAnotherDayAndAfterItsOfficeMoved() throws Exception {
    clock.setTo(FIVE_YEARS_LATER);
    database.sql("update office set town = 'Wismar' where id = 'schwerin'").update();

    ProfileEdition kept = editions.of(made.id()).orElseThrow();
    assertThat(sha256(editions.pdfAgain(kept))).isEqualTo(document(kept.pdf()).sha256());
    assertThat(sha256(editions.spreadsheetAgain(kept))).isEqualTo(document(kept.spreadsheet()).sha256());
  }

  @Test
  void keepsAllThatItSays() {
    ProfileEdition kept = editions.of(made.id()).orElseThrow();

    assertThat(kept).isEqualTo(made);
    assertThat(kept.content().themes()).isEqualTo(SampleProfiles.ludwigslustParchim().themes());
    assertThat(kept.content().comparedLands()).containsExactly("Mecklenburg-Vorpommern", "Schleswig-Holstein");
    assertThat(kept.content().subject().type()).isEqualTo("Dünn besiedelter ländlicher Kreis");
    assertThat(kept.createdOn()).isEqualTo(LocalDate.of(2026, 3, 2));
  }

  @Test
  void storesAPaperAndASpreadsheetThatCanBeToldApart() {
    assertThat(documents.latest(number, DocumentKind.MUNICIPALITY_PROFILE, FileType.PDF).map(Document::id))
        .contains(made.pdf());
    assertThat(document(made.spreadsheet())).satisfies(table -> {
      assertThat(table.title()).isEqualTo("Kommunenprofil – Ausgangslage (Tabelle)");
      assertThat(table.fileName()).isEqualTo("Kommunenprofil " + number + ".xlsx");
      assertThat(table.contentType()).isEqualTo(ProfileSpreadsheet.CONTENT_TYPE);
    });
  }

  @Test
  void findsTheNewestOfAnOccasionAlsoOfTwoOfOneDay() {
    make("Fortschreibung 2026");
    ProfileEdition second = make("Fortschreibung 2026");

    assertThat(editions.newest(number, "Fortschreibung 2026")).contains(second);
    assertThat(document(second.pdf()).version()).isEqualTo(2);
    assertThat(editions.newest(number, "Evaluation")).isEmpty();
  }

  @Test
  void aProfileFromBeforeThereWereEditionsIsNone() {
    UUID old = UUID.randomUUID();
    database.sql("insert into municipality_profile (id, number, occasion, created_on) values (?, ?, 'Früher', '2026-02-01')")
        .params(old, number).update();

    assertThat(editions.of(old)).isEmpty();
    assertThat(editions.newest(number, "Früher")).isEmpty();
  }

  private ProfileEdition make(String occasion) {
    return editions.make(number, occasion, SampleProfiles.CATALOGUE, SampleProfiles.figures(),
        new Neighbours(List.of("Landkreis Rostock"), List.of("Bevölkerungsdichte")));
  }

  private Document document(UUID id) {
    return documents.of(id).orElseThrow();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
