package de.transferlotse.engine.form;

import de.transferlotse.engine.FlowVariable;
import java.util.EnumMap;
import java.util.Map;

/** What completing a task tells the process: the flow variables that its gateways ask for. */
public record Outcome(Map<FlowVariable, Object> variables) {

  public static Outcome none() {
    return new Outcome(Map.of());
  }

  public static Outcome of(FlowVariable variable, Object value) {
    return none().and(variable, value);
  }

  /** @throws ClassCastException if the value is not of the variable's declared type */
  public Outcome and(FlowVariable variable, Object value) {
    var extended = new EnumMap<FlowVariable, Object>(FlowVariable.class);
    extended.putAll(variables);
    extended.put(variable, variable.type().cast(value));
    return new Outcome(extended);
  }
}
