package de.transferlotse.rating;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has to be talked about because Kommune and agency rate it too differently. */
@Service
@Transactional
public class Agenda {

  private static final int TOO_FAR_APART = 2;

  private final JdbcClient database;
  private final RatingGrid grid;

  Agenda(JdbcClient database, RatingGrid grid) {
    this.database = database;
    this.grid = grid;
  }

  /** Compares self-assessment and agency rating in every round that has both, and stores the items anew. */
  public void compare(String number) {
    database.sql("delete from rating_agenda_item where number = ?").param(number).update();
    database.sql("""
        insert into rating_agenda_item (number, term, component, municipality_level, agency_level)
        select self.number, self.term, self.component, self.level, agency.level from rating self
        join rating agency using (number, term, component)
        where self.number = ? and self.rater = 'MUNICIPALITY' and agency.rater = 'AGENCY'
          and abs(self.level - agency.level) >= ?""").params(number, TOO_FAR_APART).update();
  }

  /** By component. */
  public List<AgendaItem> of(String number, Round round) {
    return database.sql("""
        select component, municipality_level, agency_level from rating_agenda_item
        where number = ? and term = current_term(number) - ? order by component""").params(number, round.termsBack())
        .query((row, index) -> new AgendaItem(grid.component(row.getString("component")),
            row.getInt("municipality_level"), row.getInt("agency_level"))).list();
  }
}
