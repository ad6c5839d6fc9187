package de.transferlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.support.TestServers;
import org.junit.jupiter.api.Test;

class OperatorsDatabaseTest {

  @Test
  void saysInOneSentenceThatTheDatabaseIsOutOfReach() {
    var nobodyThere = new DatabaseSettings("jdbc:postgresql://127.0.0.1:1/lotse?ssl=false", "lotse", "geheim");
    assertThatThrownBy(() -> new OperatorsDatabase().dataSource(nobodyThere)).isInstanceOf(StartFailure.class)
        .hasMessageStartingWith("Transferlotse startet nicht: Die Datenbank „jdbc:postgresql://127.0.0.1:1/lotse“ ist "
            + "nicht erreichbar oder lässt „lotse“ nicht hinein (")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void connectsToTheOperatorsServer() throws Exception {
    var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(TestServers.POSTGRES.getPort());
    try (var pool = new OperatorsDatabase().dataSource(new DatabaseSettings(url, "postgres", "egal"));
        var connection = pool.getConnection()) {
      assertThat(connection.isValid(5)).isTrue();
    }
  }
}
