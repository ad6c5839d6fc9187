package de.transferlotse.guidance;

import java.time.LocalDate;

/**
 * What a Kommune decided.
 *
 * @param modelId {@code null} if it goes a way of its own
 * @param modelName name of the chosen model, „eigenes Modell“ for an own one
 * @param description of the model from the catalogue, or in the Kommune's own words
 * @param chosenBy body or function
 * @param reason Begründung, {@code null} only if the first suggestion was taken
 */
public record ModelChoice(String modelId, String modelName, String description, LocalDate chosenOn, String chosenBy,
    String reason) {

  public boolean isOwn() {
    return modelId == null;
  }
}
