package de.transferlotse.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What came of a Kommune's first request, station by station; later stations are {@code null} until they are reached.
 *
 * @param contactId the contact of the Kommune who asked
 * @param decision {@code takeOn}, {@code informOnly} or {@code decline}
 */
public record FirstContact(
    String number,
    LocalDate receivedOn,
    String channel,
    String concern,
    UUID contactId,
    Instant firstTalkAt,
    String firstTalkPlace,
    String talkParticipants,
    String talkNote,
    String recommendation,
    String decision,
    String decisionReason,
    String decidedBy,
    LocalDate decidedOn) {}
