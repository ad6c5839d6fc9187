package de.transferlotse.contactchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a contact of a Kommune left.
 *
 * @param id of the process instance that deals with it
 * @param engagement its number
 * @param former id of the contact that left
 * @param successor id of the new contact, {@code null} while nobody is named
 */
public record ContactChange(String id, String engagement, UUID former, LocalDate lastDay, UUID successor,
    String recordedBy, Instant recordedAt) {}
