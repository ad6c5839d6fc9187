package de.transferlotse.workforce;

import de.transferlotse.input.Rejection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which office in which role; accounts and passwords are the business of the engine's own pages. */
@Service
@Transactional
public class Memberships {

  private final JdbcClient jdbc;
  private final IdentityService identity;
  private final Staff staff;

  Memberships(JdbcClient jdbc, IdentityService identity, Staff staff) {
    this.jdbc = jdbc;
    this.identity = identity;
    this.staff = staff;
  }

  /** Everybody with an account, by id. */
  public List<StaffMember> everybody() {
    return jdbc.sql("SELECT id_ FROM act_id_user ORDER BY id_").query(String.class).list().stream().map(staff::of)
        .toList();
  }

  /**
   * Puts somebody into one office, or none, and exactly these roles; other groups of theirs stay.
   *
   * @param officeGroup the office's group, {@code null} for none
   * @throws Rejection (conflict) if nobody would be left in the administration
   */
  public void assign(String userId, String officeGroup, Set<StaffGroup> roles) {
    Set<String> ours = new HashSet<>(jdbc.sql("SELECT group_id FROM office").query(String.class).list());
    Set<String> wanted = roles.stream().map(StaffGroup::id).collect(Collectors.toCollection(HashSet::new));
    for (StaffGroup role : StaffGroup.values()) {
      ours.add(role.id());
    }
    if (officeGroup != null) {
      wanted.add(officeGroup);
    }
    Set<String> present = staff.of(userId).groups();
    ours.stream().filter(group -> present.contains(group) && !wanted.contains(group))
        .forEach(group -> identity.deleteMembership(userId, group));
    wanted.stream().filter(group -> !present.contains(group)).forEach(group -> identity.createMembership(userId, group));
    if (staff.membersOf(StaffGroup.ADMINISTRATION).isEmpty()) {
      throw Rejection.conflict("Mindestens eine Person muss in der Administration bleiben.");
    }
  }
}
