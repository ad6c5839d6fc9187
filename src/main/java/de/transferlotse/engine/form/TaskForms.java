package de.transferlotse.engine.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Finds the form class of a form key. */
@Component
public class TaskForms {

  private final Supplier<Map<String, TaskForm<?>>> byKey;

  /** Looks for the forms only when they are needed: some of them need the engine, which needs this to start. */
  TaskForms(ObjectProvider<TaskForm<?>> forms) {
    byKey = SingletonSupplier.of(() -> forms.stream()
        .collect(Collectors.toUnmodifiableMap(TaskForm::key, Function.identity())));
  }

  Optional<TaskForm<?>> of(String formKey) {
    return Optional.ofNullable(formKey).map(byKey.get()::get);
  }

  /** All forms by key. */
  public Map<String, TaskForm<?>> all() {
    return byKey.get();
  }
}
