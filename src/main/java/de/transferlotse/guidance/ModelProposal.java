package de.transferlotse.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was proposed to a Kommune.
 *
 * @param basis the facts it rests on, in German words
 * @param suggestions by rank; empty means that no model fits well enough
 */
public record ModelProposal(LocalDate proposedOn, String basis, List<ModelSuggestion> suggestions) {

  public Optional<Model> first() {
    return suggestions.stream().findFirst().map(ModelSuggestion::model);
  }
}
