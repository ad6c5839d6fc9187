package de.transferlotse.monitoring.rest;

import java.util.List;

/**
 * One page of values.
 *
 * @param more whether others follow; the address of the next page is in the header {@code Link}
 */
record ValuesAnswer(int limit, int offset, boolean more, List<ValueAnswer> values) {}
