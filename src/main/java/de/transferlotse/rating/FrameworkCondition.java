package de.transferlotse.rating;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an education management depends on without being part of it: R1 politics, R2 resources, R3 space and demography.
 *
 * @param politicsLevel    R1, 0 to 4
 * @param fullTimePosts    R2, full-time equivalents (VZÄ) for education management and monitoring
 * @param funds            R2, EUR per year without personnel
 * @param fundingProgramme R2, {@code null} if there is none
 * @param fundingEnds      R2, {@code null} if there is no programme or no end is known
 * @param space            R3, written from the official figures when the rating was recorded
 */
public record FrameworkCondition(int politicsLevel, String politics, BigDecimal fullTimePosts, BigDecimal funds,
    String fundingProgramme, LocalDate fundingEnds, String space) {}
