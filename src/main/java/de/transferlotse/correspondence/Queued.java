package de.transferlotse.correspondence;

import java.util.List;
import java.util.UUID;

/** What became of a draft: ids of the mails written now, and how many had been written before under the same key. */
public record Queued(List<UUID> written, int alreadyThere) {
}
