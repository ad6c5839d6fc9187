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

  private static final String KNOWN = "mail-passages-";

  private final JdbcClient jdbc;
  private final Cache known;

  MailPassages(JdbcClient jdbc, CacheManager caches) {
    this.jdbc = jdbc;
    known = caches.getCache("master-data");
  }

  public Passages of(String template) {
    return known.get(KNOWN + template, () -> stored(template));
  }

  /** As the table has them at this moment. */
  public Passages stored(String template) {
    Map<String, String> written = jdbc.sql("select place, text from mail_passage where template = ?").param(template).query()
        .listOfRows().stream().collect(Collectors.toMap(row -> (String) row.get("place"), row -> (String) row.get("text")));
    return new Passages(written.getOrDefault("INTRODUCTION", ""), written.getOrDefault("CLOSING", ""));
  }

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
