package de.transferlotse.agreement;

import java.util.EnumSet;
import java.util.Set;

/** What a body made of the agreement. */
public enum CouncilResult {
  UNCHANGED("ungeändert beschlossen", CouncilPath.resolved, CouncilPath.furtherBody),
  CHANGED("geändert beschlossen", CouncilPath.resolved, CouncilPath.furtherBody, CouncilPath.revise),
  POSTPONED("vertagt", CouncilPath.furtherBody, CouncilPath.revise),
  REFERRED_BACK("zurückverwiesen (nachbessern)", CouncilPath.revise, CouncilPath.furtherBody),
  REJECTED("abgelehnt", CouncilPath.refused, CouncilPath.furtherBody, CouncilPath.revise);

  private final String label;
  private final Set<CouncilPath> paths;

  CouncilResult(String label, CouncilPath first, CouncilPath... others) {
    this.label = label;
    paths = EnumSet.of(first, others);
  }

  public String label() {
    return label;
  }

  public boolean approves() {
    return this == UNCHANGED || this == CHANGED;
  }

  /** Whether the body voted on the matter; a vote has a Drucksache. */
  boolean decides() {
    return approves() || this == REJECTED;
  }

  boolean leadsTo(CouncilPath path) {
    return paths.contains(path);
  }
}
