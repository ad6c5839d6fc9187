package de.transferlotse.engagement;

/** An engagement ended, in whichever way; published in the transaction that ends it. */
public record EngagementEnded(String number) {}
