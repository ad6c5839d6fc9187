package de.transferlotse.record;

/** By which the list is filtered: two conditions in SQL, over the table of engagements and over what the engine knows. */
enum ListState {
  OPEN("laufende und pausierte", "engagement.ended_on is null", "true"),
  RUNNING("laufende", "engagement.ended_on is null", "not coalesce(tree.paused, false)"),
  PAUSED("pausierte", "engagement.ended_on is null", "tree.paused"),
  ENDED("beendete", "engagement.ended_on is not null", "true"),
  ALL("alle", "true", "true");

  private final String label;
  private final String ofTable;
  private final String ofEngine;

  ListState(String label, String ofTable, String ofEngine) {
    this.label = label;
    this.ofTable = ofTable;
    this.ofEngine = ofEngine;
  }

  public String label() {
    return label;
  }

  String ofTable() {
    return ofTable;
  }

  String ofEngine() {
    return ofEngine;
  }
}
