package de.transferlotse.masterdata;

import java.util.Optional;
import java.util.UUID;

/** Ids that come from an address: whatever is none belongs to nothing. */
final class Ids {

  private Ids() {}

  static Optional<UUID> of(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
