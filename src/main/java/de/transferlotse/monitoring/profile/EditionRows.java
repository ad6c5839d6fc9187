package de.transferlotse.monitoring.profile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes editions. Profiles from before there was a content are no editions. */
@Component
class EditionRows {

  private static final String EDITION = """
      select id, number, occasion, created_on, document_id as pdf, spreadsheet_id as spreadsheet, content::text
      from municipality_profile
      """;

  private final JdbcClient database;

  EditionRows(JdbcClient database) {
    this.database = database;
  }

  void add(ProfileEdition edition) {
    database.sql("""
        insert into municipality_profile (id, number, occasion, created_on, document_id, spreadsheet_id, content)
        values (?, ?, ?, ?, ?, ?, ?::json)""")
        .params(edition.id(), edition.number(), edition.occasion(), edition.createdOn(), edition.pdf(),
            edition.spreadsheet(), ProfileJson.write(edition.content())).update();
  }

  Optional<ProfileEdition> of(UUID id) {
    return database.sql(EDITION + "where id = ? and content is not null").param(id).query(Row.class).optional()
        .map(Row::edition);
  }

  Optional<ProfileEdition> newest(String number, String occasion) {
    return database.sql(EDITION + """
            where number = ? and occasion = ? and content is not null
            order by created_on desc, position desc limit 1""").params(number, occasion).query(Row.class).optional()
        .map(Row::edition);
  }

  record Row(UUID id, String number, String occasion, LocalDate createdOn, UUID pdf, UUID spreadsheet, String content) {

    ProfileEdition edition() {
      return new ProfileEdition(id, number, occasion, createdOn, pdf, spreadsheet, ProfileJson.read(content));
    }
  }
}
