package de.transferlotse.correspondence;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Makes the tokens of answer links, right before a mail leaves. */
public interface LinkTokens {

  /** New tokens for the links of this mail, by their requests; those that were made for it before lead nowhere any more. */
  Map<UUID, String> issue(UUID mail, Collection<UUID> requests);
}
