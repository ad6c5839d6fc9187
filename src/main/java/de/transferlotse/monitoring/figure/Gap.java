package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.table.Marker;

/** Why a number is missing, in words for people. */
record Gap(String reason, Kind kind) {

  enum Kind {
    /** The table says so, or it cannot be worked out. */
    STATED,
    /** The table blocks the cell because it makes no sense. */
    BLOCKED,
    /** There was no such region, or nothing is stored of what is needed. */
    UNKNOWN
  }

  static Gap of(Marker marker) {
    return new Gap(marker.label(), switch (marker) {
      case NOT_MEANINGFUL -> Kind.BLOCKED;
      case NO_SUCH_REGION, NOTHING_OR_NO_REGION -> Kind.UNKNOWN;
      default -> Kind.STATED;
    });
  }

  static Gap stated(String reason) {
    return new Gap(reason, Kind.STATED);
  }

  static Gap unknown(String reason) {
    return new Gap(reason, Kind.UNKNOWN);
  }

  /** With the name of what is missing, unless it names something itself. */
  Gap about(String label) {
    return reason.contains(": ") ? this : new Gap(label + ": " + reason, kind);
  }
}
