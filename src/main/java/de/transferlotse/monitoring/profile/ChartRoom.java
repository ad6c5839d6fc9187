package de.transferlotse.monitoring.profile;

/**
 * How much room charts have.
 *
 * @param half width of those that may stand beside each other
 * @param full width of the others
 * @param rows how many numbers of a course stand below it, the newest
 */
record ChartRoom(int half, int full, int rows) {}
