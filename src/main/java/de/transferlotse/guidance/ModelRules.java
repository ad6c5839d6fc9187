package de.transferlotse.guidance;

import java.util.List;

/** The rules that people argue about: they know reasons, not which of them decide. */
public interface ModelRules {

  /** Every reason that applies, in the order of the rules. */
  List<ModelReason> reasons(Situation situation);
}
