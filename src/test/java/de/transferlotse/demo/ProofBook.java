package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down line by line what an engagement left since the last look: rows of the tables, open tasks, mails and
 * documents. Ids and contents of files are left out. {@code -Dproof.record=true} writes the expectations anew.
 */
final class ProofBook {

  private static final Path PLACE = Path.of("src/test/resources/proof");
  private static final Set<String> TOLD_OTHERWISE = Set.of("mail", "mail_attachment", "document", "document_content",
      "form_draft");

  private final JdbcClient database;
  private final String story;
  private final Set<String> seen = new HashSet<>();
  private int page;

  ProofBook(ApplicationContext application, String story) {
    database = application.getBean(JdbcClient.class);
    this.story = story;
    // What is there before the engagement begins is master data.
    tables().forEach(seen::add);
  }

  /** Compares what is new with the page of this station. */
  void compare(String station) throws IOException {
    String text = String.join("\n", lines(station)) + "\n";
    Path file = PLACE.resolve(story).resolve("%02d.txt".formatted(++page));
    if (Boolean.getBoolean("proof.record")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(text).as(station).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }

  private List<String> lines(String station) {
    List<String> lines = new ArrayList<>(List.of("# " + station, "## Tabellen"));
    Set<String> now = new TreeSet<>(tables());
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
        .map(text -> text.replace('\u00a0', ' ').replaceAll("\\s*\\n\\s*", " / ")).toList();
  }

  List<String> documents() {
    return database.sql("""
        select to_char(created_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') || ' | ' || kind || ' | ' || title
          || ' | Version ' || version || ' | ' || file_name || ' | ' || created_by from document
        order by created_at, title, version""").query(String.class).list();
  }

  private List<String> tables() {
    Map<String, List<String>> columns = new HashMap<>();
    database.sql("""
        select table_name, column_name from information_schema.columns join information_schema.tables using
          (table_schema, table_name)
        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'act\\_%'
          and table_name not like 'databasechangelog%' and data_type not in ('uuid', 'bytea') order by ordinal_position""")
        .query((row, index) -> columns.computeIfAbsent(row.getString(1), name -> new ArrayList<>()).add(row.getString(2)))
        .list();
    columns.keySet().removeAll(TOLD_OTHERWISE);
    return columns.entrySet().stream().flatMap(table -> rows(table.getKey(), table.getValue()).stream()).toList();
  }

  private List<String> rows(String table, List<String> columns) {
    String shown = columns.stream().map(name -> "'%s=' || coalesce(\"%s\"::text, '–')".formatted(name, name))
        .collect(Collectors.joining(" || ' · ' || "));
    return database.sql("select " + shown + " from \"" + table + "\"").query(String.class).list().stream()
        .map(row -> table + ": " + row.replaceAll("\\s*\\n\\s*", " / ")).toList();
  }
}
