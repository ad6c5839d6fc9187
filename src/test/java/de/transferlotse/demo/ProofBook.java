package de.transferlotse.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down line by line what an engagement left since the last look: rows of the tables, open tasks, mails and
 * documents.
 */
final class ProofBook {

  private final JdbcClient database;
  private final FactTables tables;
  private final ProofPages pages;
  private final Set<String> seen;

  ProofBook(ApplicationContext application, String story) {
    database = application.getBean(JdbcClient.class);
    tables = new FactTables(database);
    pages = new ProofPages(story);
    // What is there before the engagement begins is master data.
    seen = new HashSet<>(tables.lines());
  }

  /** Compares what is new with the page of this station. */
  void compare(String station) {
    pages.compare(station, lines(station));
  }

  private List<String> lines(String station) {
    List<String> lines = new ArrayList<>(List.of("# " + station, "## Tabellen"));
    Set<String> now = new TreeSet<>(tables.lines());
    now.stream().filter(line -> !seen.contains(line)).forEach(line -> lines.add("+ " + line));
    seen.stream().filter(line -> !now.contains(line)).sorted().forEach(line -> lines.add("- " + line));
    seen.clear();
    seen.addAll(now);
    lines.add("## Offene Aufgaben");
    lines.addAll(tasks());
    lines.add("## E-Mails");
    lines.addAll(fresh(mails()));
    lines.add("## Dokumente");
    lines.addAll(fresh(documents()));
    return lines;
  }

  private final Set<String> told = new HashSet<>();

  private List<String> fresh(List<String> all) {
    return all.stream().filter(told::add).toList();
  }

  List<String> tasks() {
    return database.sql("""
        select name_ || ' | ' || coalesce(assignee_, '–') || ' | fällig '
          || to_char(due_date_ at time zone 'UTC' at time zone 'Europe/Berlin', 'YYYY-MM-DD HH24:MI') from act_ru_task
        order by 1""").query(String.class).list();
  }

  List<String> mails() {
    return database.sql("""
        select to_char(sent_at at time zone 'Europe/Berlin', 'YYYY-MM-DD HH24:MI') || ' | ' || recipient_address || ' | '
          || subject || ' | ' || text_body from mail order by sent_at, template""").query(String.class).list().stream()
        .map(text -> text.replace('\u00a0', ' ').replaceAll("/a/[0-9a-f-]{36}", "/a/#").replaceAll("\\s*\\n\\s*", " / ")).toList();
  }

  List<String> documents() {
    return database.sql("""
        select to_char(created_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') || ' | ' || kind || ' | ' || title
          || ' | Version ' || version || ' | ' || file_name || ' | ' || created_by from document
        order by created_at, title, version""").query(String.class).list();
  }
}
