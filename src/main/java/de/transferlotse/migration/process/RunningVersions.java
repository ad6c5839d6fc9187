package de.transferlotse.migration.process;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which engagements run on a version of a process that replaced another one here. */
@Component
public class RunningVersions {

  private final JdbcClient database;

  RunningVersions(JdbcClient database) {
    this.database = database;
  }

  /** @param news process and version tag, such as {@code conclude-agreement-1.1.0} */
  public record Upgraded(String news, String process, String number) {}

  /** Those of these versions under which an engagement is running, unless they are the first ones deployed here. */
  public List<Upgraded> upgraded(Collection<String> news) {
    return database.sql("""
        select distinct own.key_ || '-' || own.version_tag_ as news, own.name_ as process, root.business_key_ as number
        from act_re_procdef own
        join act_ru_execution instance on instance.proc_def_id_ = own.id_ and instance.parent_id_ is null
        join act_ru_execution root on root.id_ = instance.root_proc_inst_id_
        where own.key_ || '-' || own.version_tag_ in (:news)
          and exists (select from act_re_procdef older where older.key_ = own.key_ and older.version_ < own.version_
            and older.version_tag_ <> own.version_tag_)
        order by process, number""").param("news", news).query(Upgraded.class).list();
  }
}
