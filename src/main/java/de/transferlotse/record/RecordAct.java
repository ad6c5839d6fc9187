package de.transferlotse.record;

import de.transferlotse.engagement.Engagement;

/** Something that a module lets people do from the record, on a page of its own; a bean with {@code @Order}. */
public interface RecordAct {

  /** What the button says. */
  String label();

  /** The last part of its address, below the engagement's: {@code /pages/engagements/{number}/{path}}. */
  String path();

  /** Whether the engagement is where this makes sense; asked only for those who work on it. */
  boolean fits(Engagement engagement);
}
