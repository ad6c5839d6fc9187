package de.transferlotse.monitoring.store;

import de.transferlotse.calendar.OfficeTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the figures that come with a release in before anybody can call, so that a newcomer's first profile is full. Each
 * release is taken in once, whatever the number of starts and nodes, and never again after somebody took it back.
 */
@Component
class ShippedFigures implements SmartInitializingSingleton {

  private static final String USER = "Transferlotse";
  private static final String CHARSET = "UTF-8";
  private static final String NO_NOTICES = "[]";
  private static final int VALUE_COLUMN = 6;

  private final ImportRows rows;
  private final SeriesRegister register;
  private final ValueMerge merge;
  private final ImportLock lock;
  private final JdbcClient jdbc;
  private final DataSource database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ShippedFigures(ImportRows rows, SeriesRegister register, ValueMerge merge, ImportLock lock, JdbcClient jdbc,
      DataSource database, TransactionTemplate transaction, Clock clock) {
    this.rows = rows;
    this.register = register;
    this.merge = merge;
    this.lock = lock;
    this.jdbc = jdbc;
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    takeIn(ShippedData.bundled());
  }

  void takeIn(ShippedData data) {
    transaction.executeWithoutResult(status -> {
      lock.take();
      if (!known(data.sha256())) {
        bring(data);
      }
    });
  }

  private boolean known(String sha256) {
    return jdbc.sql("select exists (select from figure_file where kind = 'SHIPPED' and sha256 = ?)").param(sha256)
        .query(Boolean.class).single();
  }

  private void bring(ShippedData data) {
    long id = rows.add(USER, clock.instant());
    data.sources().forEach(source -> stage(id, data, source));
    leaveWhatPeopleBroughtLater(id);
    // What is left is newer, or corrects what an earlier release has shipped.
    merge.merge(id, true);
    rows.imported(id, clock.instant());
  }

  private void stage(long importId, ShippedData data, ShippedSource source) {
    List<ShippedFact> facts = data.factsOf(source);
    Instant retrieved = OfficeTime.instant(source.retrieved().atStartOfDay());
    long file = rows.addFile(importId, new NewFile(FileKind.SHIPPED, ShippedData.NAME, data.sha256(), source.table(),
        source.title(), source.statistic(), source.citation(), retrieved));
    var staging = new Staging(database, register, importId, file);
    facts.forEach(fact -> staging.add(new StagedValue(new SeriesKey(source.table(), fact.figure().meaning(), true, "",
        fact.basis(), source.unit()), fact.region(), fact.period(), fact.value(), fact.line(), VALUE_COLUMN)));
    rows.finishFile(file, CHARSET, retrieved, false, staging.finish(), NO_NOTICES);
  }

  private void leaveWhatPeopleBroughtLater(long importId) {
    jdbc.sql("""
        delete from figure_staged staged using figure_file shipped, figure_value held, figure_file source
        where staged.import_id = ? and shipped.id = staged.file_id and source.id = held.file_id
          and (held.region, held.series_id, held.first_day, held.last_day)
            = (staged.region, staged.series_id, staged.first_day, staged.last_day)
          and source.kind <> 'SHIPPED' and source.retrieved_at >= shipped.retrieved_at""").param(importId).update();
  }
}
