package de.transferlotse.municipality;

import de.transferlotse.calendar.Land;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.RowMapper;

/** Reads a {@link Municipality} together with its Land and its words. */
class MunicipalityRow implements RowMapper<Municipality> {

  static final String SELECT = """
      SELECT m.*, m.name AS declined_label, m.name_nominative AS declined_nominative,
             m.name_genitive AS declined_genitive, m.name_dative AS declined_dative,
             m.name_accusative AS declined_accusative,
             l.name AS land_name, l.holiday_region, l.office_id,
             h.label AS head_label, h.nominative AS head_nominative, h.genitive AS head_genitive,
             h.dative AS head_dative, h.accusative AS head_accusative,
             r.label AS body_label, r.nominative AS body_nominative, r.genitive AS body_genitive,
             r.dative AS body_dative, r.accusative AS body_accusative
        FROM municipality m
        JOIN land l ON l.code = m.land_code
        JOIN german_term h ON h.id = m.head_term
        JOIN german_term r ON r.id = m.representative_term
      """;

  @Override
  public Municipality mapRow(ResultSet row, int number) throws SQLException {
    Land land = new Land(row.getString("land_code"), row.getString("land_name"), row.getString("holiday_region"),
        row.getString("office_id"));
    return new Municipality(row.getString("key"), row.getString("name"), row.getString("short_name"),
        MunicipalityKind.valueOf(row.getString("kind")), land, row.getString("seat"),
        SettlementType.of(row.getInt("settlement_type")), row.getString("nuts3"),
        term(row, "declined"), term(row, "head"), term(row, "body"), row.getString("history"),
        row.getObject("dissolved_on", LocalDate.class));
  }

  private static GermanTerm term(ResultSet row, String prefix) throws SQLException {
    return new GermanTerm(row.getString(prefix + "_label"), row.getString(prefix + "_nominative"),
        row.getString(prefix + "_genitive"), row.getString(prefix + "_dative"), row.getString(prefix + "_accusative"));
  }
}
