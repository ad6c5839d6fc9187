package de.transferlotse.evaluation;

/**
 * What became of a goal.
 *
 * @param position of the goal in its agreement, from 1
 * @param reason why it was not reached completely, {@code null} if it was
 */
public record GoalResult(int position, GoalReach reached, String result, String reason) {}
