package de.transferlotse.ending;

/** What is proposed, as {@link EarlyEnd} keeps it. */
public record EarlyEndProposal(String engagement, EarlyEndReason reason, String explanation, String mergedInto,
    boolean tellMunicipality) {}
