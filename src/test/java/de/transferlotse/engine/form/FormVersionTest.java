package de.transferlotse.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The version by which a form that is completed is found stale. */
class FormVersionTest {

  private static final TaskAtHand TASK = new TaskAtHand("TNO-2026-001", "task", "process", "instance", "beratung-kiel");

  private final FormContent content = new FormContent(null, null,
      new StaticListableBeanFactory().getBeanProvider(ProposedFacts.class));

  private record Facts(String remark) {}

  private record Shown(FormView<Facts> now) implements TaskForm<Facts> {

    @Override
    public String key() {
      return "form";
    }

    @Override
    public Class<Facts> facts() {
      return Facts.class;
    }

    @Override
    public FormView<Facts> show(TaskAtHand task) {
      return now;
    }

    @Override
    public Outcome complete(TaskAtHand task, Facts facts) {
      return Outcome.none();
    }
  }

  @Test
  void changesWithTheFactsAndWithWhatThePersonReliesOn() {
    String first = version("a", 1);
    assertThat(version("a", 1)).isEqualTo(first);
    assertThat(version("b", 1)).isNotEqualTo(first);
    assertThat(version("a", 2)).isNotEqualTo(first);
  }

  @Test
  void isTheOneThatWasShown() {
    var form = form("a", 1, () -> Map.of("documents", "Kommunenprofil"));
    assertThat(content.show(form, TASK).view().path("version").asText()).isEqualTo(content.version(form, TASK));
  }

  @Test
  void needsNothingOfTheView() {
    var form = form("a", 1, () -> {
      throw new AssertionError("The view was computed");
    });
    assertThat(content.version(form, TASK)).isEqualTo(version("a", 1));
  }

  private String version(String remark, int basis) {
    return content.version(form(remark, basis, Map::of), TASK);
  }

  private static Shown form(String remark, int basis, Supplier<Map<String, ?>> view) {
    return new Shown(new FormView<>(new Facts(remark), view, List.of(basis)));
  }
}
