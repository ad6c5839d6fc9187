package de.transferlotse.monitoring.own;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.store.OwnValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What holds of a Kommune's own data, to be looked up. */
record OwnHeld(List<OwnValue> values) {

  Optional<OwnValue> of(FigureId figure, int year) {
    return values.stream().filter(value -> value.figure().equals(figure) && value.year() == year).findFirst();
  }

  /** The one of the latest year, whose source stands in the template. */
  Optional<OwnValue> latest(FigureId figure) {
    return values.stream().filter(value -> value.figure().equals(figure)).max(Comparator.comparing(OwnValue::year));
  }
}
