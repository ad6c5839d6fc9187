package de.transferlotse.agreement;

import java.time.LocalDate;

/** Why a version did not become the agreement. */
public record Return(int version, ReturnedBy returnedBy, LocalDate returnedOn, String reason) {}
