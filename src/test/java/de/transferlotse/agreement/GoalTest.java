package de.transferlotse.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.rating.CoreComponent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GoalTest {

  @Test
  void goesOnInASentenceWithoutADoubledFullStop() {
    var goal = new Goal(CoreComponent.K1, "Der Kreistag beschließt Ziele.", "Beschluss mit Messgrößen.",
        "mindestens fünf Ziele.", LocalDate.of(2028, 6, 30));

    assertThat(goal.indicator() + ": " + goal.target() + "; bis zum")
        .isEqualTo("Beschluss mit Messgrößen: mindestens fünf Ziele; bis zum");
    assertThat(goal.goal()).endsWith("Ziele.");
  }
}
