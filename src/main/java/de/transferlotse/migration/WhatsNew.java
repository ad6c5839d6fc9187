package de.transferlotse.migration;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.input.Rejection;
import de.transferlotse.migration.process.RunningVersions;
import de.transferlotse.record.ListNotice;
import de.transferlotse.record.ListNotices;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people once what is new in a process, as soon as an engagement that they work on runs on its new version. */
@Service
@Transactional
class WhatsNew implements ListNotices {

  private final NewsTexts texts;
  private final RunningVersions running;
  private final EngagementRights rights;
  private final JdbcClient database;
  private final Clock clock;

  WhatsNew(NewsTexts texts, RunningVersions running, EngagementRights rights, JdbcClient database, Clock clock) {
    this.texts = texts;
    this.running = running;
    this.rights = rights;
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<ListNotice> of(String user) {
    Set<String> unseen = new HashSet<>(texts.ids());
    unseen.removeAll(database.sql("select news from news_seen where person = ?").param(user).query(String.class).list());
    List<RunningVersions.Upgraded> upgraded = unseen.isEmpty() ? List.of() : running.upgraded(unseen);
    if (upgraded.isEmpty()) {
      return List.of();
    }
    Set<String> own = rights.workableBy(user).stream().map(Engagement::number).collect(Collectors.toSet());
    return upgraded.stream().filter(one -> own.contains(one.number()))
        .map(one -> new ListNotice(one.news(), one.process(), texts.of(one.news()))).distinct().toList();
  }

  /** @throws Rejection (unknown) if there is no such news */
  void see(String news, String user) {
    if (!texts.ids().contains(news)) {
      throw Rejection.unknown("Diese Neuigkeit gibt es nicht.");
    }
    database.sql("insert into news_seen (news, person, seen_at) values (?, ?, ?) on conflict do nothing")
        .params(news, user, Timestamp.from(clock.instant())).update();
  }
}
