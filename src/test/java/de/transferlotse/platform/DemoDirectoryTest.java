package de.transferlotse.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDirectoryTest {

  private static final String ADVICE = "; bitte das Verzeichnis löschen oder umbenennen und die Demo neu starten, "
      + "sie legt dann frische Demodaten an.";

  @TempDir Path root;
  Path data;

  @BeforeEach
  void filesOfAnEarlierStart() throws IOException {
    data = Files.createDirectory(root.resolve("postgres"));
    Files.writeString(data.resolve("PG_VERSION"), EmbeddedDatabase.MAJOR_VERSION + "\n");
    Files.writeString(data.resolve("postgresql.conf"), "");
  }

  @Test
  void namesTheVersionThatWroteTheFiles() throws IOException {
    Files.writeString(data.resolve("PG_VERSION"), "15\n");
    refuses("stammt von PostgreSQL 15, die Demo arbeitet mit PostgreSQL 18");
  }

  @Test
  void saysWhatToDoAfterAnInterruptedFirstStart() {
    refuses("ist nur halb angelegt, weil der erste Start unterbrochen wurde, und enthält noch keine Daten");
  }

  @Test
  void saysThatThePasswordIsLost() throws IOException {
    Files.createFile(data.resolve("transferlotse-initdb-completed"));
    refuses("lässt sich nicht öffnen, weil die Datei „" + root.resolve("postgres-password")
        + "“ mit dem Kennwort fehlt");
  }

  @Test
  void saysThatItCannotWriteThere() throws IOException {
    Path file = Files.createFile(root.resolve("file"));
    assertThatThrownBy(() -> EmbeddedDatabase.start(file, 0)).isInstanceOf(StartFailure.class)
        .hasMessageStartingWith("Die Demo startet nicht: In das Verzeichnis „" + file + "“ lässt sich nicht schreiben");
  }

  private void refuses(String reason) {
    assertThatThrownBy(() -> EmbeddedDatabase.start(root, 0)).isInstanceOf(StartFailure.class)
        .hasMessage("Die Demo startet nicht: Das Datenverzeichnis „" + data + "“ " + reason + ADVICE);
  }
}
