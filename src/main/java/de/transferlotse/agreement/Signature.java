package de.transferlotse.agreement;

import java.time.LocalDate;

/** Who signed a version for one side, in which function and when: a note, as the signed scan is the record. */
public record Signature(Side side, LocalDate signedOn, String name, String function) {}
