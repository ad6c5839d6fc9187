package de.transferlotse.correspondence;

import de.transferlotse.platform.AgencySettings;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands below each mail: as administration wrote it, and until it did, as the settings say. */
@Service
public class FooterTexts {

  private static final String KNOWN = "footer-texts";

  private final JdbcClient jdbc;
  private final AgencySettings agency;
  private final Cache known;

  FooterTexts(JdbcClient jdbc, AgencySettings agency, CacheManager caches) {
    this.jdbc = jdbc;
    this.agency = agency;
    known = caches.getCache("master-data");
  }

  /**
   * The two texts below a mail, each in one paragraph.
   *
   * @param privacy the last line: where to learn how personal data are treated
   */
  public record Footer(String imprint, String privacy) {}

  public Footer current() {
    return known.get(KNOWN, this::stored);
  }

  /** As the table has it at this moment. */
  public Footer stored() {
    Map<String, String> written = jdbc.sql("select id, text from footer_text").query().listOfRows().stream()
        .collect(Collectors.toMap(row -> (String) row.get("id"), row -> (String) row.get("text")));
    return new Footer(written.getOrDefault("IMPRINT", agency.imprint()),
        written.getOrDefault("PRIVACY", agency.privacy()));
  }

  /** What is written from now on ends like this; mails that are written already stay as they are. */
  @Transactional
  public void change(Footer footer) {
    store("IMPRINT", footer.imprint());
    store("PRIVACY", footer.privacy());
    known.clear();
  }

  private void store(String id, String text) {
    jdbc.sql("insert into footer_text (id, text) values (?, ?) on conflict (id) do update set text = excluded.text")
        .params(id, text).update();
  }
}
