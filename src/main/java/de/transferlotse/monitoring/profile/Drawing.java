package de.transferlotse.monitoring.profile;

import java.util.List;

/**
 * A larger chart with its numbers as a table below it.
 *
 * @param title   also says what the chart is about to those who do not see it
 * @param svg     for {@code th:utext}
 * @param wide    whether it needs the whole width of a page
 * @param told    whether each number stands in the chart itself, so that paper needs no table
 * @param note    unit, time and what must be known to read it
 * @param sources numbers in the list of sources
 */
public record Drawing(String title, String svg, boolean wide, boolean told, List<String> head, List<List<String>> rows,
                      String note, String sources) {}
