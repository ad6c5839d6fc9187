package de.transferlotse.monitoring.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.table.OfficialTables;
import de.transferlotse.monitoring.table.TableFault;
import de.transferlotse.monitoring.table.TableHead;
import de.transferlotse.monitoring.table.TableReading;
import de.transferlotse.monitoring.table.TableSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files of official statistics in: first as a preview, then, confirmed, whole or not at all. What was taken in can
 * be taken back.
 */
@Service
@Transactional
public class FigureImports {

  private static final Duration FORGOTTEN = Duration.ofDays(2);

  private final OfficialTables tables;
  private final IndicatorCatalogue catalogue;
  private final ImportRows rows;
  private final SeriesRegister register;
  private final ValueMerge merge;
  private final OpenBasis basis;
  private final ImportLock lock;
  private final DataSource database;
  private final ObjectMapper json;
  private final Clock clock;

  FigureImports(OfficialTables tables, IndicatorCatalogue catalogue, ImportRows rows, SeriesRegister register,
      ValueMerge merge, OpenBasis basis, ImportLock lock, DataSource database, ObjectMapper json, Clock clock) {
    this.tables = tables;
    this.catalogue = catalogue;
    this.rows = rows;
    this.register = register;
    this.merge = merge;
    this.basis = basis;
    this.lock = lock;
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Reads files and shows what they would do. An earlier preview of the same person is forgotten.
   *
   * @throws Rejection with file, line, column and the text found, if one of them cannot be read; then none is kept
   */
  public FigureImport preview(List<TableSource> files, String user) {
    Instant now = clock.instant();
    rows.abandoned(user, now.minus(FORGOTTEN)).forEach(this::forget);
    long id = rows.add(user, now);
    try {
      files.forEach(file -> stage(id, file));
    } catch (TableFault fault) {
      throw Rejection.invalid(fault.getMessage());
    }
    refuseContradictions(id);
    return rows.of(id);
  }

  private void refuseContradictions(long id) {
    merge.contradictions(id).stream().findFirst().ifPresent(one -> {
      throw Rejection.invalid(one.sentence());
    });
  }

  private void stage(long importId, TableSource file) {
    String sha256 = FileHash.of(file);
    var opened = new ArrayList<StagedTable.Opened>();
    List<TableReading> readings = tables.read(file, new StagedTable(head -> {
      StagedTable.Opened table = open(importId, file.name(), sha256, head);
      opened.add(table);
      return table;
    }));
    Optional<Instant> earlier = rows.earlierRetrieval(sha256);
    for (int at = 0; at < readings.size(); at++) {
      TableReading reading = readings.get(at);
      StagedTable.Opened table = opened.get(at);
      Optional<Instant> told = reading.foot().retrieved();
      rows.finishFile(table.file(), reading.charset(), told.or(() -> earlier).orElseGet(this::today),
          told.isEmpty() && earlier.isEmpty(), table.staging().finish(), written(reading));
    }
  }

  private StagedTable.Opened open(long importId, String name, String sha256, TableHead head) {
    var meanings = new ColumnMeanings(catalogue, head);
    String title = head.title().isEmpty() ? head.statisticName() : head.title();
    long file = rows.addFile(importId, new NewFile(FileKind.of(head.layout()), name, sha256, head.codeOrStatistic(), title, head.statistic(),
        "", null));
    return new StagedTable.Opened(file, meanings, new Staging(database, register, importId, file));
  }

  private Instant today() {
    return startOf(OfficeTime.dayOf(clock.instant()));
  }

  private static Instant startOf(LocalDate day) {
    return OfficeTime.instant(day.atStartOfDay());
  }

  private String written(TableReading reading) {
    try {
      return json.writeValueAsString(reading.notices());
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * Answers what the files themselves do not say.
   *
   * @param retrievedOn when those without „Stand:“ were downloaded
   * @param census one of {@link CensusBasis#CHOICES} for figures of population of which both exist
   */
  public void answer(long id, LocalDate retrievedOn, String census) {
    preview(id);
    if (retrievedOn != null) {
      if (retrievedOn.isAfter(OfficeTime.dayOf(clock.instant()))) {
        throw Rejection.invalid("Der Tag, an dem die Dateien abgerufen wurden, liegt in der Zukunft.");
      }
      rows.retrieved(id, startOf(retrievedOn));
    }
    if (census != null) {
      basis.decide(id, census);
    }
    refuseContradictions(id);
  }

  /**
   * Makes sure that a preview may be taken in, and that no other import changes this until the transaction ends.
   *
   * @param seen the seal of the counts that the person saw
   * @throws Rejection (conflict) if they would be others now, or the preview is gone
   */
  public void ready(long id, String seen) {
    lock.take();
    FigureImport preview = preview(id);
    if (basis.open(id)) {
      throw Rejection.invalid("Bitte sagen Sie zuerst, auf welchem Zensus die Bevölkerungszahlen stehen.");
    }
    if (basis.staged(id) != preview.values()) {
      throw Rejection.conflict("Die Vorschau ist nicht mehr vollständig; bitte laden Sie die Dateien noch einmal hoch.");
    }
    ValueCounts now = ValueCounts.sum(merge.compare(id).values());
    if (!now.seal().equals(seen)) {
      throw Rejection.conflict("Inzwischen wurden andere Dateien eingelesen; bitte sehen Sie sich die Vorschau noch einmal an.");
    }
  }

  /**
   * Takes in a preview that is {@link #ready}, in the same transaction.
   *
   * @param olderToo whether its values also overwrite those that were retrieved later
   */
  public void take(long id, boolean olderToo) {
    lock.take();
    preview(id);
    merge.merge(id, olderToo);
    rows.imported(id, clock.instant());
  }

  /** Forgets a preview. */
  public void discard(long id) {
    preview(id);
    forget(id);
  }

  private void forget(long id) {
    merge.clear(id);
    rows.discard(id);
  }

  /** Puts back what held before an import. */
  public void takeBack(long id, String user) {
    lock.take();
    if (!rows.of(id).imported()) {
      throw Rejection.conflict("Dieser Import ist nicht mehr wirksam.");
    }
    merge.takeBack(id);
    rows.takenBack(id, user, clock.instant());
  }

  @Transactional(readOnly = true)
  public Optional<FigureImport> find(long id) {
    return rows.find(id);
  }

  /** What was taken in, the latest first. */
  @Transactional(readOnly = true)
  public List<FigureImport> decided(int most, int skipped) {
    return rows.decided(most, skipped);
  }

  private FigureImport preview(long id) {
    FigureImport found = rows.of(id);
    if (!found.previewed()) {
      throw Rejection.conflict("Diese Vorschau wurde schon " + found.state().label() + ".");
    }
    return found;
  }
}
