package de.transferlotse.monitoring.store;

import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.table.CellValue;
import de.transferlotse.monitoring.table.Marker;
import de.transferlotse.monitoring.table.TableSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A Kommune's own data in the store: typed one by one, or from a template, first as a preview. They are imports like those
 * of official tables, so that each value has its history and may be taken back. Who may do so is asked before.
 */
@Service
@Transactional
public class OwnValues {

  private static final String TYPED = "Formular";
  private static final Duration FORGOTTEN = Duration.ofDays(2);

  private final ImportRows rows;
  private final OwnRows own;
  private final SeriesRegister register;
  private final ValueMerge merge;
  private final OpenBasis staged;
  private final ImportLock lock;
  private final DataSource database;
  private final Clock clock;

  OwnValues(ImportRows rows, OwnRows own, SeriesRegister register, ValueMerge merge, OpenBasis staged, ImportLock lock,
      DataSource database, Clock clock) {
    this.rows = rows;
    this.own = own;
    this.register = register;
    this.merge = merge;
    this.staged = staged;
    this.lock = lock;
    this.database = database;
    this.clock = clock;
  }

  /** Who gave a value, and what was written down beside it. */
  private record Origin(String source, String remark) {}

  private record Place(FigureId figure, int year) {}

  /** What holds now of a Kommune. */
  @Transactional(readOnly = true)
  public List<OwnValue> held(String municipality) {
    return own.held(municipality);
  }

  /** What holds and what was corrected, the latest first. */
  @Transactional(readOnly = true)
  public List<OwnValue> history(String municipality) {
    return own.all(municipality);
  }

  /** What came in, the latest first. */
  @Transactional(readOnly = true)
  public List<OwnImport> imports(String municipality) {
    return own.decided(municipality);
  }

  /** Takes what somebody typed in at once. @return false if all of it was known already */
  public boolean record(String municipality, OwnEntry entry, String user) {
    lock.take();
    List<OwnEntry> news = unlikeHeld(municipality, List.of(entry));
    if (news.isEmpty()) {
      return false;
    }
    takeIn(stage(municipality, news, TYPED, hash(entry), List.of(), user));
    return true;
  }

  /**
   * Shows what a filled template would do. An earlier preview of the same person is forgotten.
   *
   * @param notices what the person should know
   * @return the number of the preview; empty if the template says nothing new
   */
  public Optional<Long> preview(String municipality, List<OwnEntry> entries, TableSource file, List<String> notices,
      String user) {
    own.abandoned(user, clock.instant().minus(FORGOTTEN)).forEach(this::forget);
    List<OwnEntry> news = unlikeHeld(municipality, entries);
    return news.isEmpty() ? Optional.empty()
        : Optional.of(stage(municipality, news, file.name(), FileHash.of(file), notices, user));
  }

  private List<OwnEntry> unlikeHeld(String municipality, List<OwnEntry> entries) {
    Map<Place, OwnValue> held = own.held(municipality).stream()
        .collect(Collectors.toMap(value -> new Place(value.figure(), value.year()), Function.identity()));
    return entries.stream().filter(entry -> {
      OwnValue now = held.get(new Place(entry.figure(), entry.year()));
      return now == null || !now.says(entry);
    }).toList();
  }

  private long stage(String municipality, List<OwnEntry> entries, String name, String sha256, List<String> notices,
      String user) {
    Instant now = clock.instant();
    long id = rows.add(user, now);
    Map<Origin, List<OwnEntry>> byOrigin = entries.stream().collect(Collectors.groupingBy(
        entry -> new Origin(entry.source(), entry.remark()), LinkedHashMap::new, Collectors.toList()));
    byOrigin.values().forEach(some -> {
      long file = own.addFile(id, municipality, name, sha256, some.get(0), now);
      var staging = new Staging(database, register, id, file);
      some.forEach(entry -> staging.add(new StagedValue(new SeriesKey(JdbcStoredValues.OWN, entry.figure().text(), true, "", "",
          entry.unit()), municipality, Period.year(entry.year()), cell(entry), entry.line(), entry.position())));
      rows.finishFile(file, "", now, false, staging.finish(), own.written(notices));
    });
    return id;
  }

  private static CellValue cell(OwnEntry entry) {
    return entry.number() == null ? new CellValue(entry.raw(), 0, 0, Marker.UNKNOWN_OR_SECRET, Set.of())
        : new CellValue(entry.raw(), entry.number().unscaledValue().longValueExact(), entry.number().scale(), Marker.VALUE,
            Set.of());
  }

  private static String hash(OwnEntry entry) {
    byte[] content = entry.toString().getBytes(StandardCharsets.UTF_8);
    return FileHash.of(new TableSource(TYPED, () -> new ByteArrayInputStream(content)));
  }

  /** @throws Rejection (unknown) if it is none, or somebody else's */
  @Transactional(readOnly = true)
  public OwnImport previewed(String municipality, long id, String user) {
    OwnImport found = own.find(municipality, id).filter(one -> one.uploadedBy().equals(user))
        .orElseThrow(() -> Rejection.unknown("Diese Vorschau gibt es nicht."));
    if (found.state() != ImportState.PREVIEW) {
      throw Rejection.conflict("Diese Vorschau wurde schon " + found.state().label() + ".");
    }
    return found;
  }

  @Transactional(readOnly = true)
  public List<OwnChange> changes(String municipality, long id, String user) {
    OwnImport preview = previewed(municipality, id, user);
    if (staged.staged(id) != preview.values()) {
      throw Rejection.conflict("Die Vorschau ist nicht mehr vollständig; bitte laden Sie die Vorlage noch einmal hoch.");
    }
    return own.changes(id);
  }

  /** What somebody saw of a preview, to notice that it has changed meanwhile. */
  public static String seal(List<OwnChange> changes) {
    return Integer.toHexString(changes.toString().hashCode());
  }

  /**
   * Takes a preview in.
   *
   * @param seen the seal of what the person saw
   * @throws Rejection (conflict) if it would do something else now, or the preview is gone
   */
  public void confirm(String municipality, long id, String seen, String user) {
    lock.take();
    if (!seal(changes(municipality, id, user)).equals(seen)) {
      throw Rejection.conflict("Inzwischen wurden andere Werte eingetragen; bitte sehen Sie sich die Vorschau noch einmal an.");
    }
    takeIn(id);
  }

  // Whoever enters something has the last word, also over what was entered in the same moment.
  private void takeIn(long id) {
    Instant now = clock.instant();
    own.counts(id, now);
    merge.merge(id, true);
    rows.imported(id, now);
  }

  public void discard(String municipality, long id, String user) {
    previewed(municipality, id, user);
    forget(id);
  }

  private void forget(long id) {
    merge.clear(id);
    rows.discard(id);
  }

  /** Puts back what held before. */
  public void takeBack(String municipality, long id, String user) {
    lock.take();
    OwnImport found = own.find(municipality, id).orElseThrow(() -> Rejection.unknown("Diese Eintragung gibt es nicht."));
    if (!found.imported()) {
      throw Rejection.conflict("Diese Eintragung ist nicht mehr wirksam.");
    }
    merge.takeBack(id);
    rows.takenBack(id, user, clock.instant());
  }
}
