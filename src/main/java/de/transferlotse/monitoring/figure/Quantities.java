package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.Aggregation;
import de.transferlotse.monitoring.catalogue.Calculation;
import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.Change;
import de.transferlotse.monitoring.catalogue.Difference;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.catalogue.Quotient;
import de.transferlotse.monitoring.figure.Operands.Operand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Any figure of any region at any time: stored, worked out, added up of its parts where the table blocks the whole, or
 * added up of its Kommunen for a Land that has no row of its own. Each is worked out once.
 */
final class Quantities {

  private static final String OF_PARTS =
      "Zusammen gezählt aus den Teilen; was mehreren Teilen zugeordnet ist, zählt mehrfach.";
  private static final String OF_TERRITORIES =
      "Der Wert des Landes ist die Summe seiner %d Kreise und kreisfreien Städte; ein eigener liegt nicht vor.";
  private static final String WITH_OLDER = "Gerechnet mit „%s“ zum Stand %s.";

  private final IndicatorCatalogue catalogue;
  private final KnownValues known;
  private final Territories territories;
  private final Map<At, List<Quantity>> remembered = new HashMap<>();

  private record At(Subject subject, int year) {}

  Quantities(IndicatorCatalogue catalogue, KnownValues known, Territories territories) {
    this.catalogue = catalogue;
    this.known = known;
    this.territories = territories;
  }

  /** One for each basis of the census, the newest first; none if nothing is stored. */
  List<Quantity> at(Subject subject, int year) {
    At at = new At(subject, year);
    List<Quantity> found = remembered.get(at);
    if (found == null) {
      found = find(subject, year);
      remembered.put(at, found);
    }
    return found;
  }

  /** The number on this basis, if there is one. */
  Optional<Quantity> number(Subject subject, int year, String basis) {
    for (Quantity one : at(subject, year)) {
      if (one.basis().equals(basis) && !one.missing()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The years for which anything can be said. */
  NavigableSet<Integer> years(Subject subject) {
    CatalogueFigure figure = figure(subject.id());
    if (figure.calculation().isPresent()) {
      return years(subject.with(figure.operands().get(0)));
    }
    NavigableSet<Integer> stored = known.years(subject);
    if (!subject.whole() || !figure.definition().sumOfParts()) {
      return stored;
    }
    var all = new TreeSet<>(stored);
    known.aspects(subject.id(), subject.region()).forEach(part -> all.addAll(known.years(subject.part(part))));
    return all;
  }

  private List<Quantity> find(Subject subject, int year) {
    CatalogueFigure figure = figure(subject.id());
    if (figure.calculation().isPresent()) {
      return worked(figure.calculation().get(), subject, year);
    }
    List<Quantity> stored = known.at(subject, year);
    if (subject.whole() && figure.definition().sumOfParts() && stored.stream().allMatch(Quantity::blocked)) {
      List<Quantity> parts = ofParts(subject, year);
      stored = parts.isEmpty() ? stored : parts;
    }
    boolean summable = stored.isEmpty() && figure.definition().aggregation() == Aggregation.SUM;
    return summable ? ofTerritories(subject, year) : stored;
  }

  private List<Quantity> worked(Calculation calculation, Subject subject, int year) {
    if (calculation instanceof Change change) {
      Subject of = subject.with(change.of());
      return new Operands(List.of(operand(of, year), operand(of, year - change.yearsBack()))).combined(Formulas::change);
    }
    if (calculation instanceof Difference difference) {
      return new Operands(List.of(operand(subject.with(difference.from()), year),
          operand(subject.with(difference.minus()), year))).combined(Formulas::difference);
    }
    Quotient quotient = (Quotient) calculation;
    var operands = new ArrayList<Operand>();
    quotient.numerators().forEach(one -> operands.add(operand(subject.with(one), year)));
    operands.add(denominator(quotient, subject, year + quotient.years()));
    return new Operands(operands).combined(found -> Formulas.quotient(found, quotient.factor()));
  }

  private Operand operand(Subject subject, int year) {
    String label = figure(subject.id()).label();
    return new Operand(label, () -> "es fehlt: " + dated(subject.id(), year), at(subject, year));
  }

  /** What hardly changes is taken from the years before if there is none for this one, and the reader is told. */
  private Operand denominator(Quotient quotient, Subject subject, int year) {
    Subject of = subject.with(quotient.denominator());
    String label = figure(of.id()).label();
    List<Quantity> found = at(of, year);
    for (int older = 1; found.isEmpty() && older <= quotient.olderBy(); older++) {
      found = at(of, year - older).stream()
          .map(one -> remarked(one, WITH_OLDER.formatted(label, one.asOf()))).toList();
    }
    return new Operand(label, () -> "Nenner fehlt: " + dated(of.id(), year), found);
  }

  private List<Quantity> ofParts(Subject subject, int year) {
    List<Operand> parts = known.aspects(subject.id(), subject.region()).stream()
        .map(part -> new Operand(part, () -> part, known.at(subject.part(part), year)))
        .filter(part -> !part.found().isEmpty() && !part.found().get(0).blocked()).toList();
    return parts.isEmpty() ? List.of() : new Operands(parts).combined(Formulas::sum).stream()
        .map(one -> remarked(one, OF_PARTS)).toList();
  }

  private List<Quantity> ofTerritories(Subject subject, int year) {
    var all = new ArrayList<Operand>();
    for (Territory one : territories.ofLand(subject.region(), year)) {
      List<Quantity> found = at(subject.in(one.key()), year);
      if (found.isEmpty()) {
        return List.of();
      }
      all.add(new Operand(one.name(), one::name, found));
    }
    return all.isEmpty() ? List.of() : new Operands(all).combined(Formulas::sum).stream().filter(sum -> !sum.missing())
        .map(sum -> remarked(sum, OF_TERRITORIES.formatted(all.size()))).toList();
  }

  private static Quantity remarked(Quantity one, String remark) {
    var remarks = new LinkedHashSet<>(one.remarks());
    remarks.add(remark);
    return new Quantity(one.moment(), one.basis(), one.number(), one.ratio(), one.gap(), one.flags(), one.files(), remarks);
  }

  private String dated(FigureId id, int year) {
    CatalogueFigure figure = figure(id);
    String words = figure.indicator().words(year);
    return "%s (%s)".formatted(figure.label(), words.isEmpty() ? year : words);
  }

  private CatalogueFigure figure(FigureId id) {
    return catalogue.figure(id).orElseThrow(() -> new IllegalArgumentException("No indicator for figure " + id.text()));
  }
}
