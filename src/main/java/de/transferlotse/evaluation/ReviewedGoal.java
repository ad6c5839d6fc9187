package de.transferlotse.evaluation;

import de.transferlotse.agreement.Goal;

/** A goal beside its result; the result is {@code null} until somebody recorded it. */
public record ReviewedGoal(int position, Goal goal, GoalResult result) {}
