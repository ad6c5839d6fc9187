package de.transferlotse.agreement;

import java.time.LocalDate;

/** Who signed a version for one side, in which function and when; the signed scan is the record, this is the note of it. */
public record Signature(Side side, LocalDate signedOn, String name, String function) {}
