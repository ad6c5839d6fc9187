package de.transferlotse.workforce;

import java.time.LocalDate;

/**
 * Who shall stand in for whom.
 *
 * @param person user id of who is away
 * @param deputy user id
 * @param from the first day
 * @param to the last day
 */
public record DeputyWish(String person, String deputy, LocalDate from, LocalDate to) {}
