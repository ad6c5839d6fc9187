package de.transferlotse.monitoring.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.transferlotse.monitoring.table.Flag;
import de.transferlotse.monitoring.table.Marker;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A stored value as programs read it; {@code openapi.yaml} describes each field.
 *
 * @param number exactly as in the table, {@code null} if it is missing; then {@code missing} says why
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ValueAnswer(String municipality, String municipalityName, String indicator, String figure, String label, String aspect,
                   String period, LocalDate firstDay, LocalDate lastDay, String basis, BigDecimal number, String missing,
                   String raw, Marker marker, Set<Flag> flags, String unit, boolean own, String source, String file, int line,
                   Instant retrieved) {}
