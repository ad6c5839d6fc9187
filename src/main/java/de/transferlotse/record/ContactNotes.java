package de.transferlotse.record;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the notes of each engagement; none is ever changed. */
@Service
@Transactional
public class ContactNotes {

  private final JdbcClient database;
  private final Clock clock;

  ContactNotes(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A note with its author's name. */
  record Kept(NoteKind kind, LocalDate heldOn, String counterpart, String note, String author) {}

  /** Writes nothing if there is one with this id already: then the form was sent twice. */
  public void write(UUID id, String number, ContactNote note, String user) {
    database.sql("""
        insert into contact_note (id, number, kind, held_on, counterpart, note, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
        .params(id, number, note.kind().name(), note.heldOn(), note.counterpart(), note.note(), user,
            Timestamp.from(clock.instant())).update();
  }

  /** The latest first. */
  List<Kept> of(String number) {
    return latest(number, Integer.MAX_VALUE);
  }

  List<Kept> latest(String number, int most) {
    return database.sql("""
        select kind, held_on, counterpart, note,
          coalesce(nullif(trim(concat(person.first_, ' ', person.last_)), ''), recorded_by) as author
        from contact_note left join act_id_user person on person.id_ = recorded_by
        where number = ? order by held_on desc, recorded_at desc limit ?""").params(number, most).query(Kept.class).list();
  }
}
