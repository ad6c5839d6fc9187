package de.transferlotse.baseline;

import de.transferlotse.municipality.ReferenceFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes Kommunenprofile; all figures of one in a single statement. */
@Component
class ProfileRows {

  private final JdbcClient database;

  ProfileRows(JdbcClient database) {
    this.database = database;
  }

  void add(MunicipalityProfile profile) {
    database.sql("""
        insert into municipality_profile (id, number, occasion, created_on, document_id) values (?, ?, ?, ?, ?)""")
        .params(profile.id(), profile.number(), profile.occasion(), profile.createdOn(), profile.documentId()).update();
    List<ReferenceFigure> figures = profile.figures();
    database.sql("""
        insert into municipality_profile_figure (profile_id, position, figure, label, value, unit, decimals, year,
          as_of, source, land_value, same_type_mean, same_type_count)
        select ?, * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(profile.id(), IntStream.range(0, figures.size()).boxed().toArray(Integer[]::new),
            texts(figures, ReferenceFigure::id), texts(figures, ReferenceFigure::label),
            numbers(figures, ReferenceFigure::value), texts(figures, ReferenceFigure::unit),
            integers(figures, ReferenceFigure::decimals), integers(figures, ReferenceFigure::year),
            texts(figures, ReferenceFigure::asOf), texts(figures, ReferenceFigure::source),
            numbers(figures, ReferenceFigure::landValue), numbers(figures, ReferenceFigure::sameTypeMean),
            integers(figures, ReferenceFigure::sameTypeCount))
        .update();
  }

  Optional<MunicipalityProfile> newest(String number, String occasion) {
    return database.sql("""
        select id, number, occasion, created_on, document_id from municipality_profile
        where number = ? and occasion = ? order by created_on desc, id limit 1""").params(number, occasion)
        .query(Row.class).optional()
        .map(row -> new MunicipalityProfile(row.id(), row.number(), row.occasion(), row.createdOn(), row.documentId(),
            figures(row.id())));
  }

  record Row(UUID id, String number, String occasion, LocalDate createdOn, UUID documentId) {}

  private List<ReferenceFigure> figures(UUID profile) {
    return database.sql("""
        select figure as id, label, value, unit, decimals, year, as_of, source, land_value, same_type_mean,
          same_type_count
        from municipality_profile_figure where profile_id = ? order by position""").param(profile)
        .query(ReferenceFigure.class).list();
  }

  private static String[] texts(List<ReferenceFigure> figures, Function<ReferenceFigure, String> part) {
    return figures.stream().map(part).toArray(String[]::new);
  }

  private static Integer[] integers(List<ReferenceFigure> figures, Function<ReferenceFigure, Integer> part) {
    return figures.stream().map(part).toArray(Integer[]::new);
  }

  private static BigDecimal[] numbers(List<ReferenceFigure> figures, Function<ReferenceFigure, BigDecimal> part) {
    return figures.stream().map(part).toArray(BigDecimal[]::new);
  }
}
