package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.FigureId;

/** A figure of a region, or a part of it. */
record Subject(FigureId id, String aspect, String region) {

  /** The aspect of the whole. */
  static final String WHOLE = "";

  static Subject whole(FigureId id, String region) {
    return new Subject(id, WHOLE, region);
  }

  boolean whole() {
    return aspect.isEmpty();
  }

  Subject with(FigureId other) {
    return new Subject(other, aspect, region);
  }

  Subject in(String other) {
    return new Subject(id, aspect, other);
  }

  Subject part(String other) {
    return new Subject(id, other, region);
  }
}
