package de.transferlotse.municipality;

import de.transferlotse.municipality.FigureKind.Computation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All stored figures at once, and what can be worked out of them for a Kommune, a Land or a group of Kommunen. */
class FigureSheet {

  private final Map<String, FigureKind> kinds;
  private final Map<String, Map<String, BigDecimal>> ofMunicipalities;
  private final Map<String, Map<String, BigDecimal>> ofLands;

  FigureSheet(Map<String, FigureKind> kinds, Map<String, Map<String, BigDecimal>> ofMunicipalities,
      Map<String, Map<String, BigDecimal>> ofLands) {
    this.kinds = kinds;
    this.ofMunicipalities = ofMunicipalities;
    this.ofLands = ofLands;
  }

  /** In the order of a profile. */
  Collection<FigureKind> kinds() {
    return kinds.values();
  }

  BigDecimal ofMunicipality(String key, FigureKind kind) {
    return kind.computed()
        ? kind.compute(ofMunicipality(key, kinds.get(kind.numerator())),
            ofMunicipality(key, kinds.get(kind.denominator())))
        : ofMunicipalities.getOrDefault(key, Map.of()).get(kind.id());
  }

  /** Sums only if every Kommune of the Land has the figure: half a Land compares with nothing. */
  BigDecimal ofLand(String landCode, Collection<String> itsKeys, FigureKind kind) {
    if (kind.computed()) {
      return kind.compute(ofLand(landCode, itsKeys, kinds.get(kind.numerator())),
          ofLand(landCode, itsKeys, kinds.get(kind.denominator())));
    }
    if (kind.computation() == Computation.GIVEN) {
      return ofLands.getOrDefault(landCode, Map.of()).get(kind.id());
    }
    List<BigDecimal> values = valuesOf(itsKeys, kind);
    return values.size() == itsKeys.size() ? values.stream().reduce(BigDecimal.ZERO, BigDecimal::add) : null;
  }

  List<BigDecimal> valuesOf(Collection<String> keys, FigureKind kind) {
    return keys.stream().map(key -> ofMunicipality(key, kind)).filter(Objects::nonNull).toList();
  }

  static BigDecimal mean(List<BigDecimal> values) {
    return values.isEmpty() ? null : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
  }
}
