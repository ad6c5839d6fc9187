package de.transferlotse.reminder;

import java.time.LocalDate;

/** A wait for a Kommune or one of its bodies that is open now, in an engagement that does not rest. */
record OpenRequest(String taskId, String taskKey, String number, LocalDate openedOn, LocalDate dueOn) {}
