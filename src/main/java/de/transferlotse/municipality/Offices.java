package de.transferlotse.municipality;

import de.transferlotse.calendar.Lands;
import de.transferlotse.input.EmailAddress;
import de.transferlotse.input.Rejection;
import java.util.List;
import java.util.Optional;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offices of the agency; each Land belongs to one of them. */
@Service
public class Offices {

  private static final String KNOWN = "offices";

  private final JdbcClient jdbc;
  private final Lands lands;
  private final ApplicationEventPublisher events;
  private final Cache known;

  Offices(JdbcClient jdbc, Lands lands, ApplicationEventPublisher events, CacheManager caches) {
    this.jdbc = jdbc;
    this.lands = lands;
    this.events = events;
    known = caches.getCache("master-data");
  }

  public List<Office> all() {
    return known.get(KNOWN, () -> List.copyOf(jdbc.sql("SELECT * FROM office ORDER BY name").query(Office.class).list()));
  }

  /** The office with this id; an unknown one is invalid input. */
  public Office of(String id) {
    return all().stream().filter(office -> office.id().equals(id)).findFirst()
        .orElseThrow(() -> Rejection.invalid("Das Büro „%s“ ist nicht hinterlegt.".formatted(id)));
  }

  /** The same, or the first of all for people who belong to none. */
  public Office ofOrFirst(String id) {
    return id == null ? all().get(0) : of(id);
  }

  /** The office that looks after a Land, given by its two-digit code. */
  public Office ofLand(String landCode) {
    return of(lands.of(landCode).officeId());
  }

  /** The office as the table has it at this moment; empty if there is none with this id. */
  public Optional<Office> stored(String id) {
    return jdbc.sql("SELECT * FROM office WHERE id = :id").param("id", id).query(Office.class).optional();
  }

  /**
   * A new office, or other facts about one that is there; its group stays what it was.
   *
   * @throws Rejection (invalid) if the address is none
   */
  @Transactional
  public void save(Office office) {
    jdbc.sql("""
        INSERT INTO office (id, name, group_id, email, phone, street, postal_code, town)
        VALUES (:id, :name, :group, :email, :phone, :street, :postalCode, :town)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, phone = excluded.phone,
          street = excluded.street, postal_code = excluded.postal_code, town = excluded.town""")
        .param("id", office.id()).param("name", office.name()).param("group", office.groupId())
        .param("email", EmailAddress.of(office.email()).value()).param("phone", office.phone())
        .param("street", office.street()).param("postalCode", office.postalCode()).param("town", office.town())
        .update();
    known.clear();
    events.publishEvent(new OfficeChanged(office.groupId(), office.name()));
  }
}
