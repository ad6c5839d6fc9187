package de.transferlotse.baseline.process;

import de.transferlotse.baseline.InterviewFunction;
import de.transferlotse.baseline.StakeholderRole;
import de.transferlotse.engine.form.Option;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Choices that the forms of the Ausgangslagenanalyse share. */
@Component
class BaselineOptions {

  List<Option> functions() {
    return Stream.of(InterviewFunction.values()).map(function -> new Option(function.label(), function.name()))
        .toList();
  }

  List<Option> roles() {
    return Stream.of(StakeholderRole.values()).map(role -> new Option(role.label(), role.name())).toList();
  }
}
