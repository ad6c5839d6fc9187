package de.transferlotse.monitoring.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the figures that reports quote; all of a profile in a single statement. */
@Component
class KeyFigureRows {

  private final JdbcClient database;

  KeyFigureRows(JdbcClient database) {
    this.database = database;
  }

  void add(UUID profile, List<KeyFigure> figures) {
    database.sql("""
        insert into municipality_profile_figure (profile_id, position, figure, label, value, unit, decimals, year,
          as_of, source, land_value, same_type_mean, same_type_count)
        select ?, * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(profile, IntStream.range(0, figures.size()).boxed().toArray(Integer[]::new),
            texts(figures, KeyFigure::id), texts(figures, KeyFigure::label),
            numbers(figures, KeyFigure::value), texts(figures, KeyFigure::unit),
            integers(figures, KeyFigure::decimals), integers(figures, KeyFigure::year),
            texts(figures, KeyFigure::asOf), texts(figures, KeyFigure::source),
            numbers(figures, KeyFigure::landValue), numbers(figures, KeyFigure::sameTypeMean),
            integers(figures, KeyFigure::sameTypeCount))
        .update();
  }

  Optional<MunicipalityProfile> newest(String number, String occasion) {
    return database.sql("""
        select id, number, occasion, created_on, document_id, spreadsheet_id from municipality_profile
        where number = ? and occasion = ? order by created_on desc, position desc limit 1""").params(number, occasion)
        .query(Row.class).optional()
        .map(row -> new MunicipalityProfile(row.id(), row.number(), row.occasion(), row.createdOn(), row.documentId(),
            row.spreadsheetId(), figures(row.id())));
  }

  record Row(UUID id, String number, String occasion, LocalDate createdOn, UUID documentId, UUID spreadsheetId) {}

  private List<KeyFigure> figures(UUID profile) {
    return database.sql("""
        select figure as id, label, value, unit, decimals, year, as_of, source, land_value, same_type_mean,
          same_type_count
        from municipality_profile_figure where profile_id = ? order by position""").param(profile)
        .query(KeyFigure.class).list();
  }

  private static String[] texts(List<KeyFigure> figures, Function<KeyFigure, String> part) {
    return figures.stream().map(part).toArray(String[]::new);
  }

  private static Integer[] integers(List<KeyFigure> figures, Function<KeyFigure, Integer> part) {
    return figures.stream().map(part).toArray(Integer[]::new);
  }

  private static BigDecimal[] numbers(List<KeyFigure> figures, Function<KeyFigure, BigDecimal> part) {
    return figures.stream().map(part).toArray(BigDecimal[]::new);
  }
}
