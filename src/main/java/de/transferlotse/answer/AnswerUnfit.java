package de.transferlotse.answer;

import java.util.UUID;

/** The form of its task refused an answer: people have to look at it. */
public record AnswerUnfit(UUID id, String number, String taskKey) {}
