package de.transferlotse.briefing;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An open engagement as those who are responsible for many look at it.
 *
 * @param overdue how many of its tasks are, {@code oldest} the day on which the first of them was due
 * @param toManagers whether one of these was escalated so far, {@code toOffice} at least to the office management
 * @param incidents for how many causes its steps stand still
 */
record DigestEngagement(String number, Phase phase, String municipality, boolean rests, int overdue, LocalDate oldest,
    boolean toManagers, boolean toOffice, int incidents) {

  Risk risk() {
    if (toManagers || incidents > 0) {
      return Risk.HIGH;
    }
    return overdue > 0 || rests ? Risk.RAISED : Risk.LOW;
  }

  /** Why, in words; empty if there is nothing to say. */
  String reasons() {
    List<String> reasons = new ArrayList<>();
    if (overdue > 0) {
      reasons.add((overdue == 1 ? "eine Aufgabe überfällig" : overdue + " Aufgaben überfällig, die älteste") + " seit dem "
          + GermanDates.inUnbrokenWords(oldest));
    }
    if (toManagers || toOffice) {
      reasons.add(toManagers ? "an die Leitung eskaliert" : "an die Büroleitung eskaliert");
    }
    if (incidents > 0) {
      reasons.add(incidents == 1 ? "eine Störung" : incidents + " Störungen");
    }
    if (rests) {
      reasons.add("ruht");
    }
    return String.join("; ", reasons);
  }
}
