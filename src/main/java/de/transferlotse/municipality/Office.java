package de.transferlotse.municipality;

import java.util.List;

/**
 * An office of the agency.
 *
 * @param id      e.g. {@code schwerin}
 * @param name    as it signs, e.g. „Transferagentur Nord-Ost, Büro Schwerin“
 * @param groupId the group of the people who work there, e.g. {@code office-schwerin}
 */
public record Office(String id, String name, String groupId, String email, String phone, String street,
    String postalCode, String town) {

  /** The postal address below the name, line by line. */
  public List<String> addressLines() {
    return List.of(street, postalCode + " " + town);
  }
}
