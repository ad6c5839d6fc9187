package de.transferlotse.correspondence;

import java.util.UUID;

/** Makes the tokens of answer links, right before a mail leaves. */
public interface LinkTokens {

  /** A new token for this mail's link to the request; one that was made before for the same no longer leads anywhere. */
  String issue(UUID mail, UUID request);
}
