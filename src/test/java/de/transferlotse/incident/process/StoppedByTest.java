package de.transferlotse.incident.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoppedByTest {

  @Test
  void namesTheFirstCauseWithoutItsWords() {
    assertThat(StoppedBy.read("""
        org.camunda.bpm.engine.ProcessEngineException: ENGINE-1 beratung@kreis.example
        \tat org.camunda.bpm.Some.method(Some.java:1)
        Caused by: java.lang.IllegalStateException: outer
        \t... 4 more
        Caused by: org.postgresql.util.PSQLException: ERROR: beratung@kreis.example
        \t... 9 more
        """)).isEqualTo(new StoppedBy("PSQLException", null));
  }

  @Test
  void readsTheSentenceOfARuleOfOurs() {
    assertThat(StoppedBy.read("""
        org.camunda.bpm.engine.ProcessEngineException: wrapped
        Caused by: de.transferlotse.input.Rejection: Die Tabelle „Eskalationsstufen“ nennt eine Stufe, die es nicht gibt.
        \t... 9 more
        Caused by: java.lang.IllegalStateException: inner
        """)).isEqualTo(new StoppedBy("Rejection", "Die Tabelle „Eskalationsstufen“ nennt eine Stufe, die es nicht gibt."));
  }

  @Test
  void bearsATraceThatSaysNothing() {
    assertThat(StoppedBy.read("")).isEqualTo(new StoppedBy("unbekannt", null));
  }
}
