package de.transferlotse.answer;

/** A task that waited for an answer was completed, by whatever answer. */
public record WaitDone(String number, String taskKey) {}
