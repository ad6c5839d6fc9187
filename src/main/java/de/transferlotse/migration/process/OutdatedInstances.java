package de.transferlotse.migration.process;

import de.transferlotse.migration.VersionChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what runs on an older version of its process than the newest; a migration itself ends as it began. */
@Component
class OutdatedInstances {

  static final String MIGRATION = "migrate-engagements";

  private static final String FIND = """
      select root.proc_inst_id_ as root, root_process.name_ as root_process, root.business_key_ as number,
        instance.proc_inst_id_ as instance, coalesce(own.name_, own.key_) as process, own.id_ as from_definition,
        coalesce(own.version_tag_, '–') || ' (Fassung ' || own.version_ || ')' as from_version,
        newest.id_ as to_definition,
        coalesce(newest.version_tag_, '–') || ' (Fassung ' || newest.version_ || ')' as to_version
      from act_ru_execution instance
      join act_ru_execution root on root.id_ = instance.root_proc_inst_id_
      join act_re_procdef root_process on root_process.id_ = root.proc_def_id_
      join act_re_procdef own on own.id_ = instance.proc_def_id_
      join act_re_procdef newest on newest.key_ = own.key_
        and newest.version_ = (select max(version_) from act_re_procdef where key_ = own.key_)
      where instance.parent_id_ is null and own.id_ <> newest.id_ and root_process.key_ <> ?
      order by root.proc_inst_id_, instance.proc_inst_id_""";

  private final JdbcClient database;

  OutdatedInstances(JdbcClient database) {
    this.database = database;
  }

  boolean any() {
    return !database.sql(FIND + " limit 1").param(MIGRATION).query((row, index) -> true).list().isEmpty();
  }

  List<OutdatedInstance> all() {
    return database.sql(FIND).param(MIGRATION).query(OutdatedInstances::read).list();
  }

  /** Whether each of these definitions is the newest version of its process. */
  boolean areNewest(List<String> definitions) {
    return definitions.isEmpty() || database.sql("""
        select count(*) from act_re_procdef own where id_ in (:ids)
          and exists (select from act_re_procdef where key_ = own.key_ and version_ > own.version_)""")
        .param("ids", definitions).query(Integer.class).single() == 0;
  }

  private static OutdatedInstance read(ResultSet row, int index) throws SQLException {
    return new OutdatedInstance(row.getString("root"), row.getString("root_process"), row.getString("number"),
        new VersionChange(row.getString("instance"), row.getString("process"), row.getString("from_definition"),
            row.getString("from_version"), row.getString("to_definition"), row.getString("to_version")));
  }
}
