package de.transferlotse.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of our tables, a line each; ids, contents of files, mails and documents are left out. */
final class FactTables {

  private static final Set<String> TOLD_OTHERWISE = Set.of("mail", "mail_attachment", "document", "document_content",
      "form_draft");
  private static final String ID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

  private final JdbcClient database;

  FactTables(JdbcClient database) {
    this.database = database;
  }

  List<String> lines() {
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
        .map(row -> table + ": " + row.replaceAll("\\s*\\n\\s*", " / ").replaceAll(ID, "#")).toList();
  }
}
