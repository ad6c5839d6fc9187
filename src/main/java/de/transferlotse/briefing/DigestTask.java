package de.transferlotse.briefing;

import java.time.LocalDate;

/**
 * An open task that somebody's week is about.
 *
 * @param number of its engagement, with the Kommune; both {@code null} if it belongs to none
 * @param due {@code null} if it has no day
 * @param own whether it is theirs to do, and not only of an engagement that they lead
 */
record DigestTask(String taskId, String name, String taskKey, String definition, String processName, String number,
    String municipality, LocalDate due, boolean own) {}
