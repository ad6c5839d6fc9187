package de.transferlotse.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * School holidays of one Land, both days included.
 *
 * @param id   given by the page that recorded them
 * @param name e.g. „Osterferien“
 */
public record SchoolHoliday(UUID id, String landCode, String name, LocalDate firstDay, LocalDate lastDay) {}
