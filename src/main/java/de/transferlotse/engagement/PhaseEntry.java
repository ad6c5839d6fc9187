package de.transferlotse.engagement;

import java.time.Instant;

/** That an engagement reached a phase, and when. */
public record PhaseEntry(Phase phase, Instant enteredAt) {}
