package de.transferlotse.engagement;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Further requests of a Kommune that already has an open engagement: kept with it instead of opening a second. */
@Service
@Transactional
public class JoinedRequests {

  private final JdbcClient database;
  private final Clock clock;

  JoinedRequests(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** One further request, as it was noted. */
  public record JoinedRequest(Instant recordedAt, String recordedBy, String note) {}

  public void join(String number, String note, String user) {
    database.sql("insert into joined_request (id, number, recorded_at, recorded_by, note) values (?, ?, ?, ?, ?)")
        .params(UUID.randomUUID(), number, Timestamp.from(clock.instant()), user, note).update();
  }

  public List<JoinedRequest> of(String number) {
    return database.sql("select recorded_at, recorded_by, note from joined_request where number = ? order by recorded_at")
        .param(number).query(JoinedRequest.class).list();
  }
}
