package de.transferlotse.monitoring.web;

import de.transferlotse.monitoring.own.OwnFigures.Typed;
import java.util.Objects;

/** One value as it was typed on the page. */
record OwnForm(String figure, String year, String value, String source, String remark) {

  OwnForm {
    figure = Objects.requireNonNullElse(figure, "");
    year = Objects.requireNonNullElse(year, "");
    value = Objects.requireNonNullElse(value, "");
    source = Objects.requireNonNullElse(source, "");
    remark = Objects.requireNonNullElse(remark, "");
  }

  Typed typed() {
    return new Typed(figure, year, value, source, remark);
  }
}
