package de.transferlotse.engine.form;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.util.function.SingletonSupplier;

/** A form variable that is computed only when somebody asks for its value. */
class FactsField extends FormFieldImpl {

  static final String FACTS = "facts";
  static final String VIEW = "view";

  private final Supplier<String> json;

  private FactsField(String name, Supplier<String> json) {
    setId(name);
    this.json = json;
  }

  /** The fields for the facts and the view of one form, computed together once. */
  static List<FormField> pair(Supplier<FormContent.Shown> content) {
    var shown = SingletonSupplier.of(content);
    return List.of(field(FACTS, shown, FormContent.Shown::facts), field(VIEW, shown, FormContent.Shown::view));
  }

  private static FormField field(String name, Supplier<FormContent.Shown> shown, Function<FormContent.Shown, Object> part) {
    return new FactsField(name, () -> part.apply(shown.get()).toString());
  }

  @Override
  public TypedValue getValue() {
    return SpinValues.jsonValue(json.get()).create();
  }
}
