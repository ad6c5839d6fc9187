package de.transferlotse.workforce;

import de.transferlotse.input.Rejection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who works here, in which office and in which role. Reads the engine's tables of users itself: one statement instead of
 * four, and the answer does not depend on the rights of whoever happens to be signed in.
 */
@Service
public class Staff {

  private static final String MEMBER = """
      SELECT person.id_, person.first_, person.last_, person.email_,
        (SELECT max(value_) FROM act_id_info WHERE user_id_ = person.id_ AND key_ = 'phone') AS phone,
        (SELECT min(office.id) FROM office JOIN act_id_membership m ON m.group_id_ = office.group_id
           WHERE m.user_id_ = person.id_) AS office_id,
        ARRAY(SELECT group_id_ FROM act_id_membership WHERE user_id_ = person.id_) AS groups
      FROM act_id_user person WHERE person.id_ = :id""";

  private static final String OFFICE_MANAGERS = """
      SELECT role.user_id_ FROM act_id_membership role
        JOIN act_id_membership place ON place.user_id_ = role.user_id_
        JOIN office ON office.group_id = place.group_id_
      WHERE role.group_id_ = :role AND office.id = :office""";

  private static final String MEMBERS = "SELECT user_id_ FROM act_id_membership WHERE group_id_ = :group";

  private final JdbcClient jdbc;

  Staff(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The person with this user id; an unknown one is invalid input. */
  public StaffMember of(String userId) {
    return find(userId)
        .orElseThrow(() -> Rejection.invalid("Die Person „%s“ ist nicht angelegt.".formatted(userId)));
  }

  /** The person with this user id, empty if there is none (any more). */
  public Optional<StaffMember> find(String userId) {
    return jdbc.sql(MEMBER).param("id", userId).query((row, number) -> member(row)).optional();
  }

  /** How others read who somebody is; whoever left is shown by their user id. */
  public String nameOf(String userId) {
    return find(userId).map(StaffMember::displayName).orElse(userId);
  }

  /** User id of the one person who leads this office; null if there are none or several, so that the group decides. */
  public String officeManagerOf(String officeId) {
    return only(officeManagersOf(officeId));
  }

  /** User ids of all who lead this office. */
  public List<String> officeManagersOf(String officeId) {
    return jdbc.sql(OFFICE_MANAGERS).param("role", StaffGroup.OFFICE_MANAGEMENT.id()).param("office", officeId)
        .query(String.class).list();
  }

  /** User id of the one manager; null if there are none or several. */
  public String managerIfOnly() {
    return only(members(StaffGroup.MANAGERS.id()));
  }

  /** Everybody in this role, by name. */
  public List<StaffMember> membersOf(StaffGroup role) {
    return members(role.id()).stream().map(this::of).sorted(Comparator.comparing(StaffMember::displayName)).toList();
  }

  /** Whether the user is in this group, given by its id: one of ours or an office's. */
  public boolean isMember(String userId, String groupId) {
    return members(groupId).contains(userId);
  }

  private List<String> members(String groupId) {
    return jdbc.sql(MEMBERS).param("group", groupId).query(String.class).list();
  }

  private static String only(List<String> people) {
    return people.size() == 1 ? people.get(0) : null;
  }

  private static StaffMember member(ResultSet row) throws SQLException {
    String name = Optional.ofNullable(row.getString("first_")).orElse("") + " "
        + Optional.ofNullable(row.getString("last_")).orElse("");
    String displayName = name.isBlank() ? row.getString("id_") : name.strip();
    return new StaffMember(row.getString("id_"), displayName, row.getString("email_"), row.getString("phone"),
        row.getString("office_id"), Set.of((String[]) row.getArray("groups").getArray()));
  }
}
