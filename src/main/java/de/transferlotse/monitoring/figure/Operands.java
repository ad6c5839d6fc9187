package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.table.Flag;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What goes into a calculation, each at its time. It is worked out on every basis of the census on which all of them
 * stand, and on none if there is no such basis; those that stand on no census go with each.
 *
 * @param all the one that gives the time first
 */
record Operands(List<Operand> all) {

  /**
   * One of them.
   *
   * @param absence how people are told that nothing is stored
   * @param found one for each basis, the newest first
   */
  record Operand(String label, Supplier<String> absence, List<Quantity> found) {

    private Optional<Quantity> on(String basis) {
      return found.stream().filter(one -> one.basis().equals(basis) || one.basis().isEmpty()).findFirst();
    }

    private String words() {
      Quantity newest = found.get(0);
      return newest.basis().isEmpty() ? label + ", " + newest.asOf() : label + " " + newest.asOf();
    }
  }

  /** The results, the newest basis first; one that is missing if there is something in the way; none without a first operand. */
  List<Quantity> combined(Function<List<Quantity>, Quantity> formula) {
    List<Quantity> lead = all.get(0).found();
    if (lead.isEmpty()) {
      return List.of();
    }
    List<String> absent = all.stream().filter(one -> one.found().isEmpty()).map(one -> one.absence().get()).distinct().toList();
    if (!absent.isEmpty()) {
      return List.of(lead.get(0).missing(Gap.unknown(String.join("; ", absent))));
    }
    List<Quantity> results = bases().stream().map(this::on).flatMap(Optional::stream)
        .map(found -> result(found, formula)).toList();
    return !results.isEmpty() ? results : List.of(lead.get(0).missing(Gap.stated("nicht vergleichbar: "
        + all.stream().map(Operand::words).distinct().collect(Collectors.joining("; ")))));
  }

  private List<String> bases() {
    List<String> some = all.stream().flatMap(one -> one.found().stream()).map(Quantity::basis).filter(one -> !one.isEmpty())
        .distinct().sorted(Basis.NEWEST_FIRST).toList();
    return some.isEmpty() ? List.of(Basis.NONE) : some;
  }

  private Optional<List<Quantity>> on(String basis) {
    List<Quantity> found = all.stream().map(one -> one.on(basis)).flatMap(Optional::stream).toList();
    return found.size() == all.size() ? Optional.of(found) : Optional.empty();
  }

  private Quantity result(List<Quantity> found, Function<List<Quantity>, Quantity> formula) {
    for (int at = 0; at < found.size(); at++) {
      if (found.get(at).missing()) {
        return worked(found, null, null).missing(found.get(at).gap().about(all.get(at).label()));
      }
    }
    return formula.apply(found);
  }

  /** A result with the origin and the flags of all that went into it. */
  static Quantity worked(List<Quantity> found, BigDecimal number, Ratio ratio) {
    String basis = found.stream().map(Quantity::basis).filter(one -> !one.isEmpty()).findFirst().orElse(Basis.NONE);
    Set<Flag> flags = united(found, Quantity::flags);
    return new Quantity(found.get(0).moment(), basis, number, ratio, null, flags, united(found, Quantity::files),
        united(found, Quantity::remarks));
  }

  private static <T> Set<T> united(List<Quantity> found, Function<Quantity, Set<T>> what) {
    var all = new LinkedHashSet<T>();
    found.forEach(one -> all.addAll(what.apply(one)));
    return all;
  }
}
