package de.transferlotse.calendar;

/**
 * A Land in which the agency works; it decides which days are public holidays and which office is responsible.
 *
 * @param code          the first two digits of the official municipality key, e.g. {@code 13}
 * @param name          e.g. „Mecklenburg-Vorpommern“
 * @param holidayRegion the region of Germany in Jollyday's calendar, e.g. {@code mv}
 * @param officeId      the office of the agency that looks after this Land
 */
public record Land(String code, String name, String holidayRegion, String officeId) {}
