package de.transferlotse.demo;

import de.transferlotse.calendar.OfficeTime;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down after each step of the proof of the detours what it changed in the tables, and how tasks, rights, mails and
 * Cockpit look now. Of tables that only the ordinary work fills it counts the rows.
 */
final class DetourBook {

  private static final Set<String> OF_INTEREST = Set.of("engagement", "engagement_phase", "pause", "answer", "handover",
      "deputy", "contact", "contact_change", "contact_change_mail", "contact_change_wait", "council_decision",
      "renewal_clarification", "early_end");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Clock clock;
  private final FactTables tables;
  private final ProofPages pages = new ProofPages("detours");
  private final OpenTasksNow tasks;
  private final RightsNow rights;
  private final MailsSince mails;
  private final CockpitNow cockpit;
  private List<String> seen;

  DetourBook(ApplicationContext application, int port) {
    clock = application.getBean(Clock.class);
    tables = new FactTables(application.getBean(JdbcClient.class));
    tasks = new OpenTasksNow(application);
    rights = new RightsNow(application, port);
    mails = new MailsSince(application);
    cockpit = new CockpitNow(port);
    // What is there before the engagement begins is master data.
    seen = tables();
  }

  void compare(String step, String number) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + OfficeTime.at(clock.instant()).format(MINUTE) + " " + step);
    lines.add("## Tabellen");
    lines.addAll(changes());
    lines.add("## Offene Aufgaben");
    lines.addAll(tasks.lines());
    lines.add("## Rechte");
    lines.addAll(rights.lines(number));
    lines.add("## E-Mails");
    lines.addAll(mails.lines());
    lines.add("## Cockpit");
    lines.addAll(cockpit.lines(number));
    pages.compare(step, lines);
  }

  private List<String> changes() {
    List<String> now = tables();
    List<String> changes = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    note("+", minus(now, seen), changes, counts);
    note("-", minus(seen, now), changes, counts);
    counts.forEach((table, count) -> changes.add(table + " " + count));
    seen = now;
    return changes;
  }

  /** When somebody was welcomed is left out: it only tells which of several welcomes is the latest. */
  private List<String> tables() {
    return tables.lines().stream().map(line -> line.replaceAll("welcomed_at=\\d[^·]*", "welcomed_at=#")).sorted().toList();
  }

  private static void note(String sign, List<String> rows, List<String> changes, Map<String, Integer> counts) {
    rows.forEach(row -> {
      String table = row.substring(0, row.indexOf(':'));
      if (OF_INTEREST.contains(table)) {
        changes.add(sign + " " + row);
      } else {
        counts.merge(sign + " " + table, 1, Integer::sum);
      }
    });
  }

  /** Rows may look alike, as their ids are left out. */
  private static List<String> minus(List<String> all, List<String> others) {
    List<String> rest = new LinkedList<>(all);
    others.forEach(rest::remove);
    return rest;
  }
}
