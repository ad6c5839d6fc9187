package de.transferlotse.pause;

/** All processes of an engagement rest from now on; published in the transaction that suspends them. */
public record EngagementPaused(String number) {}
