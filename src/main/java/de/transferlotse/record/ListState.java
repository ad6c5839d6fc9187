package de.transferlotse.record;

/** By which the list is filtered; the condition is SQL over the list's own columns. */
enum ListState {
  OPEN("laufende und pausierte", "engagement.ended_on is null"),
  RUNNING("laufende", "engagement.ended_on is null and not coalesce(tree.paused, false)"),
  PAUSED("pausierte", "engagement.ended_on is null and tree.paused"),
  ENDED("beendete", "engagement.ended_on is not null"),
  ALL("alle", "true");

  private final String label;
  private final String condition;

  ListState(String label, String condition) {
    this.label = label;
    this.condition = condition;
  }

  public String label() {
    return label;
  }

  String condition() {
    return condition;
  }
}
