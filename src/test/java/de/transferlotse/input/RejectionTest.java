package de.transferlotse.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RejectionTest {

  @Test
  void eachKindHasItsOwnStatus() {
    assertThat(Rejection.invalid("Bitte geben Sie ein Datum an.").status()).isEqualTo(400);
    assertThat(Rejection.forbidden("Diese Aufgabe gehört einer anderen Person.").status()).isEqualTo(403);
    assertThat(Rejection.conflict("Die Angaben wurden inzwischen geändert.").status()).isEqualTo(409);
  }

  @Test
  void carriesItsSentenceAsTheMessage() {
    assertThat(Rejection.invalid("Bitte geben Sie ein Datum an."))
        .hasMessage("Bitte geben Sie ein Datum an.")
        .extracting(Rejection::kind).isEqualTo(Rejection.Kind.INVALID);
  }
}
