package de.transferlotse.record;

import java.util.Collection;
import java.util.Map;

/** A column that a module contributes to the list of engagements, as a bean with {@code @Order}. */
public interface RecordColumn {

  /** Its heading. */
  String title();

  /** The text for each of these engagements that has one; one statement for all of them. */
  Map<String, String> of(Collection<String> numbers);
}
