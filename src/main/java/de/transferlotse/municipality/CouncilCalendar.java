package de.transferlotse.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The days on which a body of a Kommune meets in one year, as its calendar of sessions says.
 *
 * @param id   given by the page that recorded it
 * @param body e.g. „Kreistag“ or „Ausschuss für Bildung, Kultur und Sport“
 * @param days all in this year, the first first
 */
public record CouncilCalendar(UUID id, String municipalityKey, String body, int year, List<LocalDate> days) {}
