package de.transferlotse.guidance;

/**
 * What a Kommune typically reaches on the way to a model.
 *
 * @param component the core component that it serves first, {@code K1} to {@code K7}
 * @param months after the beginning of the plan
 */
record ModelStep(String component, String title, ResponsibleSide side, int months) {}
