package de.transferlotse.monitoring.own;

import de.transferlotse.monitoring.store.OwnEntry;
import java.util.List;

/**
 * What stands in a filled template.
 *
 * @param complaints what is wrong, each with its cell and the text found; if there is one, nothing is taken in
 * @param notices what a person should know
 */
record TemplateReading(List<OwnEntry> entries, List<String> complaints, List<String> notices) {}
