package de.transferlotse.pause;

/** An engagement goes on; published in the transaction that activates its processes, after they are active. */
public record EngagementResumed(String number) {}
