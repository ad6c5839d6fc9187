package de.transferlotse.monitoring;

/**
 * One question that the monitoring is to answer.
 *
 * @param position 1 to 8, by which sources refer to it
 */
public record Question(int position, String question, Theme theme) {}
