package de.transferlotse.escalation;

import de.transferlotse.input.Rejection;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After how many working days each stage of an escalation is reached, as administration set it. */
@Service
public class EscalationThresholds {

  private static final String KNOWN = "escalation-thresholds";

  private final JdbcClient jdbc;
  private final Cache known;

  EscalationThresholds(JdbcClient jdbc, CacheManager caches) {
    this.jdbc = jdbc;
    known = caches.getCache("master-data");
  }

  /** Working days after the day on which a task was due. */
  public record Days(int consultant, int officeManagement, int managers) {}

  public Days current() {
    return known.get(KNOWN, this::stored);
  }

  /** As the table has it at this moment. */
  public Days stored() {
    return jdbc.sql("select consultant, office_management, managers from escalation_threshold").query(Days.class).single();
  }

  /** @throws Rejection (invalid) unless each stage comes later than the one before */
  @Transactional
  public void change(Days days) {
    if (days.consultant() >= days.officeManagement() || days.officeManagement() >= days.managers()) {
      throw Rejection.invalid("Jede Stufe muss später kommen als die davor: zuerst Berater:in, dann Büroleitung, dann"
          + " Leitung.");
    }
    jdbc.sql("update escalation_threshold set consultant = ?, office_management = ?, managers = ?")
        .params(days.consultant(), days.officeManagement(), days.managers()).update();
    known.clear();
  }
}
