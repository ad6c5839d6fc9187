package de.transferlotse.correspondence;

import de.transferlotse.correspondence.template.Passages;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words that administration added to the mails of each template. */
@Service
public class MailPassages {

  private static final String KNOWN = "mail-passages";

  private final JdbcClient jdbc;
  private final Cache known;

  MailPassages(JdbcClient jdbc, CacheManager caches) {
    this.jdbc = jdbc;
    known = caches.getCache("master-data");
  }

  public Passages of(String template) {
    Map<String, Passages> added = known.get(KNOWN, this::stored);
    return added.getOrDefault(template, Passages.NONE);
  }

  /** As the table has them at this moment. */
  public Passages stored(String template) {
    return stored().getOrDefault(template, Passages.NONE);
  }

  /** By template; there are so few that all are read at once. */
  private Map<String, Passages> stored() {
    return jdbc.sql("""
        select template, coalesce(max(text) filter (where place = 'INTRODUCTION'), '') as introduction,
          coalesce(max(text) filter (where place = 'CLOSING'), '') as closing
        from mail_passage group by template""").query(Stored.class).list().stream()
        .collect(Collectors.toMap(Stored::template, added -> new Passages(added.introduction(), added.closing())));
  }

  private record Stored(String template, String introduction, String closing) {}

  /** What is written from now on says this; mails that are written already stay as they are. */
  @Transactional
  public void change(String template, Passages passages) {
    jdbc.sql("delete from mail_passage where template = ?").param(template).update();
    store(template, "INTRODUCTION", passages.introduction());
    store(template, "CLOSING", passages.closing());
    known.clear();
  }

  private void store(String template, String place, String text) {
    if (!text.isEmpty()) {
      jdbc.sql("insert into mail_passage (template, place, text) values (?, ?, ?)").params(template, place, text).update();
    }
  }
}
