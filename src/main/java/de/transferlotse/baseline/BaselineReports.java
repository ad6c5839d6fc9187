package de.transferlotse.baseline;

import de.transferlotse.baseline.BaselineReport.Decision;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.input.Rejection;
import de.transferlotse.rating.Profiles;
import de.transferlotse.rating.RatingGrid;
import de.transferlotse.rating.Round;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the Ergebnisbericht, a new version at each revision, and keeps what the office management decides on it. */
@Service
@Transactional
public class BaselineReports {

  private final JdbcClient database;
  private final ReportComposer composer;
  private final Documents documents;
  private final Profiles profiles;
  private final RatingGrid grid;
  private final Clock clock;

  BaselineReports(JdbcClient database, ReportComposer composer, Documents documents, Profiles profiles, RatingGrid grid,
      Clock clock) {
    this.database = database;
    this.composer = composer;
    this.documents = documents;
    this.profiles = profiles;
    this.grid = grid;
    this.clock = clock;
  }

  /** Writes the next version from the tables as they are now. */
  public void render(String number) {
    UUID document = documents.store(NewDocument.pdf(number, DocumentKind.BASELINE_REPORT, composer.compose(number)));
    database.sql("""
        insert into baseline_report (number, version, document_id, rendered_on)
        select ?, coalesce(max(version), 0) + 1, ?, ? from baseline_report where number = ?""")
        .params(number, document, LocalDate.now(clock), number).update();
  }

  /** The newest version. */
  public Optional<BaselineReport> latest(String number) {
    return database.sql("select * from baseline_report where number = ? order by version desc limit 1").param(number)
        .query(BaselineReport.class).optional();
  }

  /** Whether the analysis is done: the office management has released the newest version. */
  public boolean isReleased(String number) {
    return latest(number).filter(report -> report.decision() == Decision.RELEASED).isPresent();
  }

  /** @throws Rejection (invalid) as long as a component has no agreed level */
  public void release(String number, String remark, String user) {
    List<String> open = profiles.levels(number, Round.BEFORE).entrySet().stream()
        .filter(entry -> entry.getValue() == null)
        .map(entry -> grid.component(entry.getKey()).title()).toList();
    if (!open.isEmpty()) {
      throw Rejection.invalid("Der Bericht kann erst freigegeben werden, wenn alle Kernkomponenten abgestimmt sind;"
          + " noch offen: " + String.join(", ", open) + ".");
    }
    decide(number, Decision.RELEASED, remark, user);
  }

  /** @throws Rejection (invalid) if nobody would know what to revise */
  public void returnForRevision(String number, String remark, String user) {
    if (remark == null) {
      throw Rejection.invalid("Bitte schreiben Sie in den Hinweis, was überarbeitet werden soll.");
    }
    decide(number, Decision.RETURNED, remark, user);
  }

  private void decide(String number, Decision decision, String remark, String user) {
    database.sql("""
        update baseline_report set decision = ?, remark = ?, decided_by = ?, decided_on = ?
        where number = ? and version = (select max(version) from baseline_report where number = ?)""")
        .params(decision.name(), remark, user, LocalDate.now(clock), number, number).update();
  }
}
