package de.transferlotse.record;

import java.util.List;

/** Brings what a person is to read above their engagements; other modules contribute theirs as a bean. */
public interface ListNotices {

  /** Those that this person has not closed yet; asked with each look at the list, so it has to be quick. */
  List<ListNotice> of(String user);
}
