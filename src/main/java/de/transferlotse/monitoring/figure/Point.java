package de.transferlotse.monitoring.figure;

import java.math.BigDecimal;

/**
 * A figure at one time.
 *
 * @param year by which it is put in order
 * @param asOf its time as people read it, with its basis: „31.12.2024, Basis Zensus 2022“
 * @param basis the census on which it stands, empty if on none; two bases are never joined by a line
 * @param number exact, {@code null} if missing
 * @param missing why it is missing, {@code null} if it is not
 */
public record Point(int year, String asOf, String basis, BigDecimal number, String missing) {}
