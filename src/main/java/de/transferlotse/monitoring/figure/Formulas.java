package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.ComparabilityBreak;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The arithmetic of the catalogue, over operands none of which is missing. Nothing is rounded here. */
final class Formulas {

  private static final int PER_CENT = 100;

  private Formulas() {}

  static Quantity sum(List<Quantity> some) {
    return Operands.worked(some, total(some), null);
  }

  static Quantity difference(List<Quantity> two) {
    return Operands.worked(two, two.get(0).number().subtract(two.get(1).number()), null);
  }

  /** The last one is the denominator. */
  static Quantity quotient(List<Quantity> some, int factor) {
    int last = some.size() - 1;
    return divided(some, new Ratio(total(some.subList(0, last)), some.get(last).number(), factor));
  }

  /** The later one first. */
  static Quantity change(List<Quantity> two) {
    Quantity later = two.get(0);
    Quantity earlier = two.get(1);
    Quantity result = divided(two, new Ratio(later.number().subtract(earlier.number()), earlier.number(), PER_CENT));
    Set<String> remarks = new LinkedHashSet<>(result.remarks());
    if (result.basis().isEmpty()) {
      later.moment().indicator().breaks().stream().filter(one -> one.year() > earlier.year() && one.year() <= later.year())
          .map(ComparabilityBreak::note).forEach(remarks::add);
    }
    return new Quantity(later.moment().since(earlier.moment()), result.basis(), result.number(), result.ratio(), result.gap(),
        result.flags(), result.files(), remarks);
  }

  private static Quantity divided(List<Quantity> some, Ratio ratio) {
    return ratio.defined() ? Operands.worked(some, ratio.number(), ratio)
        : Operands.worked(some, null, null).missing(Gap.stated("Nenner ist null"));
  }

  private static BigDecimal total(List<Quantity> some) {
    return some.stream().map(Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
