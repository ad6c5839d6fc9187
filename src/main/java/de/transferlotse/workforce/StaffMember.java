package de.transferlotse.workforce;

import java.util.Set;

/**
 * Somebody who works here.
 *
 * @param phone    null if none is noted
 * @param officeId null for people without an office, e.g. managers
 * @param groups   ids of all groups, the office's among them
 */
public record StaffMember(String id, String displayName, String email, String phone, String officeId,
    Set<String> groups) {

  public boolean belongsTo(StaffGroup group) {
    return groups.contains(group.id());
  }
}
