package de.transferlotse.record;

import de.transferlotse.engagement.Engagement;

/**
 * A part of the record. Each module contributes its own as a bean, so that the record knows none of them;
 * {@code @Order} says where: below 100 what is contact and correspondence, from 100 on what was agreed and done, from
 * 200 on how the engagement was interrupted.
 */
public interface RecordSection {

  /** Its heading. */
  String title();

  /** Asked only for those who may read the engagement. A section without rows whose sentence is null is left out. */
  RecordTable of(Engagement engagement);
}
