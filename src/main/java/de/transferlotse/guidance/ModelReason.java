package de.transferlotse.guidance;

/** One reason for a model: a German sentence, and how many points it weighs. */
public record ModelReason(String modelId, int points, String reason) {}
