package de.transferlotse.correspondence;

import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how often an appointment was changed, so that calendars know which of several files is the latest. */
@Repository
class Appointments {

  private final JdbcClient jdbc;

  Appointments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The appointment's number as it is told now, one higher if it changed; empty if nobody heard of what is called off. */
  Optional<Integer> announce(Appointment appointment) {
    return jdbc.sql("""
            insert into appointment as known (uid, starts_at, ends_at, place, cancelled)
            select :uid, :start, :end, :place, :cancelled
            where not :cancelled or exists (select from appointment where uid = :uid)
            on conflict (uid) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
              place = excluded.place, cancelled = excluded.cancelled,
              sequence = known.sequence + case when (known.starts_at, known.ends_at, known.place, known.cancelled)
                is distinct from (excluded.starts_at, excluded.ends_at, excluded.place, excluded.cancelled) then 1 else 0 end
            returning sequence""")
        .param("uid", appointment.uid())
        .param("start", appointment.start().atOffset(ZoneOffset.UTC))
        .param("end", appointment.end().atOffset(ZoneOffset.UTC))
        .param("place", appointment.place())
        .param("cancelled", appointment.cancelled())
        .query(Integer.class).optional();
  }
}
