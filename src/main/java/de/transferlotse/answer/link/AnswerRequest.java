package de.transferlotse.answer.link;

import java.time.Instant;
import java.util.UUID;

/**
 * What a mail asks a Kommune.
 *
 * @param purpose of the form behind its links
 * @param occasion that of the mail
 * @param closedAt {@code null} while it can be answered
 */
public record AnswerRequest(UUID id, String number, String purpose, String occasion, Instant askedAt, Instant closedAt) {}
