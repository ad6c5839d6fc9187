package de.transferlotse.contactchange.process;

import de.transferlotse.engine.form.Option;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Salutation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be chosen for a new contact. */
final class SuccessorOptions {

  static final Map<String, List<Option>> ALL = Map.of(
      "functions", Stream.of(ContactFunction.values()).map(one -> new Option(one.label(), one.name())).toList(),
      "salutations", Stream.of(Salutation.values()).map(one -> new Option(one.label(), one.name())).toList());

  private SuccessorOptions() {}
}
