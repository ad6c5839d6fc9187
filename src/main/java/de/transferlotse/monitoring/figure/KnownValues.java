package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.store.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Stored values, to be found by figure, part, region and year without a search. */
final class KnownValues {

  private static final Comparator<Value> LATEST_LAST =
      Comparator.comparing((Value value) -> value.period().last()).thenComparing(Value::file).thenComparing(Value::line);
  private static final Comparator<Value> NEWEST_BASIS_FIRST = Comparator.comparing(Value::basis, Basis.NEWEST_FIRST);

  private final IndicatorCatalogue catalogue;
  private final Map<Subject, NavigableMap<Integer, List<Value>>> series = new HashMap<>();
  private final Map<Subject, NavigableSet<String>> aspects = new HashMap<>();
  private final Map<String, NavigableSet<FigureId>> ids = new HashMap<>();

  KnownValues(Collection<Value> values, IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
    values.forEach(value -> series.computeIfAbsent(new Subject(value.id(), value.aspect(), value.region()), this::begin)
        .merge(value.year(), List.of(value), (some, one) -> with(some, one.get(0))));
  }

  private NavigableMap<Integer, List<Value>> begin(Subject subject) {
    ids.computeIfAbsent(subject.region(), key -> new TreeSet<>()).add(subject.id());
    if (!subject.whole()) {
      aspects.computeIfAbsent(subject.part(Subject.WHOLE), key -> new TreeSet<>()).add(subject.aspect());
    }
    return new TreeMap<>();
  }

  /** One for each basis, the newest first; of two times of one year the later one counts. */
  private static List<Value> with(List<Value> some, Value another) {
    var all = new ArrayList<>(some);
    all.add(another);
    all.sort(NEWEST_BASIS_FIRST.thenComparing(LATEST_LAST.reversed()));
    var kept = new ArrayList<Value>();
    for (Value one : all) {
      if (kept.isEmpty() || !kept.get(kept.size() - 1).basis().equals(one.basis())) {
        kept.add(one);
      }
    }
    return kept;
  }

  private Quantity quantity(Value value) {
    Moment moment = Moment.of(catalogue.find(value.id().indicator()).orElseThrow(), value.period());
    return new Quantity(moment, value.basis(), value.number(), null, value.missing() ? Gap.of(value.marker()) : null, value.flags(), Set.of(value.file()), Set.of());
  }

  /** What is stored for a year, the newest basis first. */
  List<Quantity> at(Subject subject, int year) {
    NavigableMap<Integer, List<Value>> known = series.get(subject);
    List<Value> found = known == null ? List.of() : known.getOrDefault(year, List.of());
    return found.size() == 1 ? List.of(quantity(found.get(0))) : found.stream().map(this::quantity).toList();
  }

  NavigableSet<Integer> years(Subject subject) {
    NavigableMap<Integer, List<Value>> known = series.get(subject);
    return known == null ? Collections.emptyNavigableSet() : known.navigableKeySet();
  }

  /** The parts of which anything is stored, by name. */
  Set<String> aspects(FigureId id, String region) {
    return aspects.getOrDefault(Subject.whole(id, region), Collections.emptyNavigableSet());
  }

  /** The figures of which anything is stored. */
  Set<FigureId> ids(String region) {
    return ids.getOrDefault(region, Collections.emptyNavigableSet());
  }
}
