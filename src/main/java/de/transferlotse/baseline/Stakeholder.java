package de.transferlotse.baseline;

/**
 * A department that takes part.
 *
 * @param department Amt or Fachbereich
 * @param area       Dezernat or other area to which it belongs
 * @param mandate    what it may decide or bring in
 */
public record Stakeholder(String department, String area, StakeholderRole role, String mandate) {}
