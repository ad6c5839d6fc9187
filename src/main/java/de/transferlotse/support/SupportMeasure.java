package de.transferlotse.support;

import java.time.LocalDate;

/**
 * Something by which the agency supported a Kommune.
 *
 * @param participants functions and departments, never names
 */
public record SupportMeasure(MeasureKind kind, LocalDate heldOn, String participants, String result) {}
