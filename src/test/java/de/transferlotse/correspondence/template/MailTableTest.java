package de.transferlotse.correspondence.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the handbook's table of all mails; {@code -Dmails.record=true} writes it anew. */
class MailTableTest {

  private static final Path TABLE = Path.of("docs/handbuch/mails.md");
  private static final String HEAD = """
      # Alle E-Mails der Anwendung

      Diese Tabelle entsteht aus den Vorlagen; die Betreffe sind die der Beispiele. An Kommunen gehen E-Mails an alle
      Ansprechpersonen, bei denen „Bekommt E-Mails der Anwendung“ angekreuzt ist. Wie eine E-Mail aussieht, zeigt die Seite
      „Vorlagen“. Eine Bitte hat einen Tag, bis zu dem wir eine Antwort brauchen; eine Mitteilung braucht keine Antwort.

      """;

  @Test
  void theHandbookListsEachMail() throws IOException {
    String table = table();
    if (Boolean.getBoolean("mails.record")) {
      Files.writeString(TABLE, table);
    }

    assertThat(Files.readString(TABLE)).isEqualTo(table);
  }

  private static String table() {
    return HEAD + part("An Kommunen", false) + "\n" + part("An uns selbst", true);
  }

  private static String part(String title, boolean staff) {
    return "## " + title + "\n\n| E-Mail | Anlass | An wen | Betreff | Art | Freigabe |\n|---|---|---|---|---|---|\n"
        + new MailTemplates().all().stream().filter(template -> template.staff() == staff).map(MailTableTest::line)
            .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(MailTemplate template) {
    String subject = Examples.render(template.id()).subject().replace(" [TNO-2026-014]", "").replace('\u00a0', ' ');
    return "| %s | %s | %s | %s | %s | %s |".formatted(template.name(), template.occasion(), template.to(), subject,
        template.kind().label(), template.release().label());
  }
}
