package de.transferlotse.guidance;

import java.util.List;

/**
 * A model that suits a Kommune.
 *
 * @param rank 1 for the best
 * @param points the sum over its reasons
 * @param reasons German sentences, the weightiest first
 */
public record ModelSuggestion(int rank, Model model, int points, List<String> reasons) {}
