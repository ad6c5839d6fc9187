package de.transferlotse.monitoring.figure;

import java.math.BigDecimal;

/**
 * What a figure is compared with, all for the time of its latest point; {@code null} where it is not known.
 *
 * @param typeWeighted mean of the Kommunen of the same BBSR type in the Länder of the agency, this one included, weighted
 * @param weight by what it is weighted, such as „Bevölkerung“; {@code null} without weighted mean
 * @param typePlain their plain mean
 * @param typeCount how many of them have the figure
 */
public record Comparison(BigDecimal land, BigDecimal germany, BigDecimal typeWeighted, String weight,
                         BigDecimal typePlain, int typeCount) {}
