package de.transferlotse.monitoring.plausibility;

/**
 * Something odd, as people read it.
 *
 * @param key of the Kommune, the Land or Germany
 * @param place its name
 * @param figure its label, with the part if it is about one
 * @param time in the words of the statistic
 * @param value with unit
 * @param sentence what is odd, with the numbers
 * @param source file and line, or from what it was worked out
 */
public record Finding(String key, String place, String figure, String time, String value, String sentence, String source) {}
