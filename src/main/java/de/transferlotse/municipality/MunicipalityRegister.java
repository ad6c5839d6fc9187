package de.transferlotse.municipality;

import de.transferlotse.calendar.Lands;
import de.transferlotse.input.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets administration keep the Kommunen up to date, as Länder reform their Kreise and towns change their names. */
@Service
@Transactional
public class MunicipalityRegister {

  private final JdbcClient jdbc;
  private final Municipalities municipalities;
  private final Lands lands;
  private final ApplicationEventPublisher events;

  MunicipalityRegister(JdbcClient jdbc, Municipalities municipalities, Lands lands, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.municipalities = municipalities;
    this.lands = lands;
    this.events = events;
  }

  /** Empty if there is no Kommune with this key. */
  public Optional<MunicipalityEntry> find(String key) {
    return jdbc.sql("""
        SELECT key, name, short_name, kind, seat, settlement_type::text, nuts3, name_nominative AS nominative,
          name_genitive AS genitive, name_dative AS dative, name_accusative AS accusative, head_term,
          representative_term, history, dissolved_on FROM municipality WHERE key = :key""")
        .param("key", key).query(MunicipalityEntry.class).optional();
  }

  /** The words for heads of administrations and elected bodies, by their ids. */
  public Map<String, String> terms() {
    List<Map<String, Object>> rows = jdbc.sql("SELECT id, label FROM german_term ORDER BY label").query().listOfRows();
    return rows.stream().collect(Collectors.toMap(row -> (String) row.get("id"), row -> (String) row.get("label")));
  }

  /**
   * A new Kommune.
   *
   * @throws Rejection (conflict) if its key or one of its names is taken, (invalid) if it lies in no Land of the agency
   */
  public void add(MunicipalityEntry entry) {
    if (lands.all().stream().noneMatch(land -> land.code().equals(entry.landCode()))) {
      throw Rejection.invalid("Der Schlüssel „%s“ gehört zu keinem Land, in dem die Agentur arbeitet."
          .formatted(entry.key()));
    }
    store("""
        INSERT INTO municipality (key, land_code, name, short_name, kind, seat, settlement_type, nuts3, name_nominative,
          name_genitive, name_dative, name_accusative, head_term, representative_term, history, dissolved_on)
        VALUES (:key, :land, :name, :shortName, :kind, :seat, :settlementType, :nuts3, :nominative, :genitive,
          :dative, :accusative, :headTerm, :representativeTerm, :history, :dissolvedOn)""", entry);
  }

  /** @throws Rejection (conflict) if another Kommune has one of its names */
  public void change(MunicipalityEntry entry) {
    store("""
        UPDATE municipality SET name = :name, short_name = :shortName, kind = :kind, seat = :seat,
          settlement_type = :settlementType, nuts3 = :nuts3, name_nominative = :nominative, name_genitive = :genitive,
          name_dative = :dative, name_accusative = :accusative, head_term = :headTerm,
          representative_term = :representativeTerm, history = :history, dissolved_on = :dissolvedOn
        WHERE key = :key AND land_code = :land""", entry);
    events.publishEvent(new MunicipalityRenamed(entry.key(), entry.name()));
  }

  private void store(String sql, MunicipalityEntry entry) {
    try {
      jdbc.sql(sql).param("key", entry.key()).param("land", entry.landCode()).param("name", entry.name())
          .param("shortName", entry.shortName()).param("kind", entry.kind().name()).param("seat", entry.seat())
          .param("settlementType", Integer.valueOf(entry.settlementType())).param("nuts3", entry.nuts3())
          .param("nominative", entry.nominative()).param("genitive", entry.genitive()).param("dative", entry.dative())
          .param("accusative", entry.accusative()).param("headTerm", entry.headTerm())
          .param("representativeTerm", entry.representativeTerm()).param("history", entry.history())
          .param("dissolvedOn", entry.dissolvedOn()).update();
    } catch (DuplicateKeyException taken) {
      throw Rejection.conflict("Schlüssel, Name, Kurzname oder NUTS-3-Schlüssel gehört schon zu einer anderen Kommune.");
    }
    municipalities.forget();
  }
}
