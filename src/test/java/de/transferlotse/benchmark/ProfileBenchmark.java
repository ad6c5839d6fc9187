package de.transferlotse.benchmark;

import de.transferlotse.monitoring.figure.Figures;
import de.transferlotse.monitoring.figure.Portrait;
import de.transferlotse.monitoring.profile.MunicipalityProfiles;
import de.transferlotse.monitoring.store.StoredTables;
import de.transferlotse.monitoring.table.TableSource;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading, working out and comparing the figures of a Kommune, against all that a Kommunenprofil takes with its papers. */
@Benchmark
class ProfileBenchmark {

  private static final String NUMBER = "TNO-2019-0002";
  private static final String MUNICIPALITY = "13004";
  private static final String OCCASION = "Messung";
  private static final Path TABLES = Path.of("src/test/resources/monitoring/table");
  private static final double GOAL = 0.3;

  @Autowired private Figures figures;
  @Autowired private MunicipalityProfiles profiles;
  @Autowired private BenchmarkDatabase databases;
  @Autowired private JdbcClient database;
  @Autowired private StoredTables tables;
  @Autowired private AdjustableClock clock;

  @Test
  void comparesTheFiguresWithTheWholeProfile() throws Exception {
    clock.setTo(EngineTest.START);
    databases.use(BenchmarkDatabase.NAME);
    for (String table : new String[] {"leavers-2023.csv", "leavers-2024-b.csv", "schools-2023.csv", "unemployment-2025.csv"}) {
      tables.take(TableSource.of(TABLES.resolve(table)));
    }
    database.sql("""
        insert into engagement (number, municipality_key, office_id, consultant, phase, state, requested_on, accepted_on,
          ended_on)
        values (?, ?, 'schwerin', 'beratung-schwerin', 'CLOSING', 'CLOSED', date '2019-01-02', date '2019-01-02',
          date '2024-01-02')""").params(NUMBER, MUNICIPALITY).update();
    database.sql("analyze").update();
    new Report("Kommunenprofil: its figures and comparison, against the whole with PDF and spreadsheet")
        .line(Pairs.head("ms")).line(Pairs.measure(this::calculation, this::profile).row("figures and peers", GOAL)).print();
  }

  private long calculation() {
    long began = System.nanoTime();
    Portrait portrait = figures.portrait(MUNICIPALITY);
    if (portrait.figures().isEmpty() || portrait.peers().isEmpty()) {
      throw new IllegalStateException("Nothing was worked out");
    }
    return System.nanoTime() - began;
  }

  private long profile() {
    long began = System.nanoTime();
    profiles.create(NUMBER, OCCASION);
    return System.nanoTime() - began;
  }
}
