package de.transferlotse.monitoring.catalogue;

/**
 * A Land that shows counts of a statistic only as multiples, for data protection; parts then need not add up.
 *
 * @param land its two digits
 * @param since first year of the table's own count of years
 */
public record Rounding(String land, int multiple, int since, String note) {}
