package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.Indicator;
import java.util.ArrayList;
import java.util.List;

/** A column as it is stored: what it means in one of the tables that give a figure, or in a Kommune's own data. */
record Measure(String table, String measure) {

  /** Under this code a Kommune's own data are kept; their measure is the text of the {@link FigureId}. */
  static final String OWN = "own";

  static List<Measure> of(Indicator indicator, FigureId figure) {
    var measures = new ArrayList<Measure>();
    indicator.tables().forEach(table -> measures.add(new Measure(table.code(), figure.meaning())));
    measures.add(new Measure(OWN, figure.text()));
    return measures;
  }

  boolean own() {
    return table.equals(OWN);
  }
}
