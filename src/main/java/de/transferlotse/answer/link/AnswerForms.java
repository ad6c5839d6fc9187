package de.transferlotse.answer.link;

import de.transferlotse.answer.AnswerForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All forms that Kommunen answer, by their purpose. Asked late: forms know services that know mails. */
@Component
public class AnswerForms {

  public static final String CONTACT = "contact-change";
  public static final String STOP = "stop-information";

  private final SingletonSupplier<Map<String, AnswerForm>> byPurpose;

  AnswerForms(ObjectProvider<AnswerForm> forms) {
    byPurpose = SingletonSupplier.of(() -> forms.stream()
        .collect(Collectors.toUnmodifiableMap(AnswerForm::purpose, Function.identity())));
  }

  Optional<AnswerForm> find(String purpose) {
    return Optional.ofNullable(byPurpose.obtain().get(purpose));
  }

  /** The form whose answers wait in this form of a task. */
  Optional<AnswerForm> waitingIn(String taskForm) {
    return byPurpose.obtain().values().stream().filter(form -> form.taskForm().equals(taskForm)).findFirst();
  }

  /** What people call the answer that this task waits for. */
  String title(String taskKey) {
    return byPurpose.obtain().values().stream().filter(form -> form.taskKey().equals(taskKey)).map(AnswerForm::title)
        .findFirst().orElse("Angaben zu einer Aufgabe");
  }

  /** Purposes of the forms that are about this task. */
  List<String> about(String taskKey) {
    return byPurpose.obtain().values().stream().filter(form -> form.taskKey().equals(taskKey)).map(AnswerForm::purpose)
        .toList();
  }
}
