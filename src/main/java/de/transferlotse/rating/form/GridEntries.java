package de.transferlotse.rating.form;

import de.transferlotse.rating.Rating;
import java.util.List;

/** The seven components in the inputs of a form. */
interface GridEntries {

  ComponentEntry k1();

  ComponentEntry k2();

  ComponentEntry k3();

  ComponentEntry k4();

  ComponentEntry k5();

  ComponentEntry k6();

  ComponentEntry k7();

  default List<Rating> ratings() {
    return List.of(k1().rating("K1"), k2().rating("K2"), k3().rating("K3"), k4().rating("K4"), k5().rating("K5"),
        k6().rating("K6"), k7().rating("K7"));
  }
}
