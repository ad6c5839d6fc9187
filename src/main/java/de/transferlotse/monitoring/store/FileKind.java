package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.table.TableLayout;

/** How values came in. */
public enum FileKind {
  CLASSIC(TableLayout.CLASSIC.label()),
  OLD_FLAT(TableLayout.OLD_FLAT.label()),
  NEW_FLAT(TableLayout.NEW_FLAT.label()),
  OWN("eigene Daten der Kommune"),
  SHIPPED("mit der Anwendung ausgeliefert");

  private final String label;

  FileKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static FileKind of(TableLayout layout) {
    return valueOf(layout.name());
  }
}
