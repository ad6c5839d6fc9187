package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.Indicator;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.store.SourceFile;
import de.transferlotse.monitoring.store.Value;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** All figures of a Kommune out of stored values, in the order of the catalogue. Knows no database. */
final class FigureList {

  private static final Comparator<SourceFile> NEWEST_FIRST =
      Comparator.comparing(SourceFile::retrievedAt).reversed().thenComparing(SourceFile::citation);

  private final IndicatorCatalogue catalogue;
  private final KnownValues known;
  private final Territories territories;
  private final Quantities all;
  private final Comparisons comparisons;
  private final Notes notes;
  private final Nearness nearness;

  /** A figure of which the citations are still to be looked up. */
  private record Draft(CatalogueFigure figure, String aspect, Trend trend, Compared compared, List<String> notes,
                       Set<Long> files) {}

  FigureList(IndicatorCatalogue catalogue, Collection<Value> values, Territories territories) {
    this.catalogue = catalogue;
    this.territories = territories;
    known = new KnownValues(values, catalogue);
    all = new Quantities(catalogue, known, territories);
    comparisons = new Comparisons(catalogue, all, territories);
    notes = new Notes(catalogue, all);
    nearness = new Nearness(all, territories);
  }

  /** For which years what is needed of other regions to compare this Kommune; its own values are enough to tell. */
  Map<FigureId, Set<Integer>> needed(String key) {
    var years = new HashMap<FigureId, Set<Integer>>();
    catalogue.indicators().stream().flatMap(one -> figures(one, key)).forEach(figure -> subjects(figure, key)
        .flatMap(one -> Trend.of(all, one, figure.calculation().isPresent()).stream())
        .flatMap(trend -> Stream.concat(Stream.of(trend.latest()), trend.latestNumber().stream()))
        .forEach(one -> comparisons.need(figure, one.year(), years)));
    return years;
  }

  /** By the usual figures, as far as they are known of this Kommune. */
  List<Peer> peers(String key) {
    return peers(key, known(key, catalogue.peerFigures()));
  }

  /** Those of them of which this Kommune has a number. */
  private List<FigureId> known(String key, Collection<FigureId> some) {
    return some.stream().filter(id -> nearness.latest(key, id).isPresent()).toList();
  }

  /** The Kommunen that are most like this one in the figures chosen. */
  List<Peer> peers(String key, Collection<FigureId> chosen) {
    return nearness.of(key, chosen);
  }

  /** The figures of one Kommune; {@code files} is asked once for all files that are cited. */
  List<Figure> of(String key, Function<Collection<Long>, Map<Long, SourceFile>> files) {
    List<Draft> drafts = catalogue.indicators().stream().flatMap(one -> figures(one, key))
        .flatMap(one -> drafts(one, key)).toList();
    Map<Long, SourceFile> cited = files.apply(drafts.stream().flatMap(one -> one.files().stream()).distinct().sorted().toList());
    return drafts.stream().map(one -> figure(one, cited)).toList();
  }

  /** Those that are described, then those that were mapped later. */
  private Stream<CatalogueFigure> figures(Indicator indicator, String key) {
    List<FigureId> described = indicator.figures().stream().map(one -> new FigureId(indicator.id(), one.meaning())).toList();
    Stream<FigureId> later = known.ids(key).stream()
        .filter(id -> id.indicator().equals(indicator.id()) && !described.contains(id));
    return Stream.concat(described.stream(), later).map(id -> catalogue.figure(id).orElseThrow());
  }

  private Stream<Draft> drafts(CatalogueFigure figure, String key) {
    return subjects(figure, key).flatMap(one -> draft(figure, one).stream());
  }

  /** The whole, then its parts. */
  private Stream<Subject> subjects(CatalogueFigure figure, String key) {
    return Stream.concat(Stream.of(Subject.WHOLE), aspects(figure, key).stream().sorted(catalogue.aspects().order()))
        .map(part -> new Subject(figure.id(), part, key));
  }

  private Set<String> aspects(CatalogueFigure figure, String key) {
    if (figure.calculation().isEmpty()) {
      return known.aspects(figure.id(), key);
    }
    boolean parts = figure.definition().quotient() != null && figure.definition().quotient().parts();
    return parts ? known.aspects(figure.operands().get(0), key) : Collections.emptySet();
  }

  private Optional<Draft> draft(CatalogueFigure figure, Subject subject) {
    return Trend.of(all, subject, figure.calculation().isPresent())
        .filter(trend -> subject.whole() || trend.tells()).map(trend -> {
          Compared compared = comparisons.of(figure, subject, trend.latest());
          var files = new TreeSet<Long>();
          trend.quantities().forEach(one -> files.addAll(one.files()));
          compared.used().forEach(one -> files.addAll(one.files()));
          return new Draft(figure, subject.aspect(), trend, compared,
              notes.of(figure, subject, territories.of(subject.region()), trend, compared), files);
        });
  }

  private static Figure figure(Draft draft, Map<Long, SourceFile> files) {
    var said = draft.figure.definition();
    String prefix = draft.figure.calculation().isPresent() ? "Eigene Berechnung nach: " : "";
    List<String> sources = draft.files().stream().map(files::get).filter(Objects::nonNull).sorted(NEWEST_FIRST)
        .map(file -> prefix + file.citation()).distinct().toList();
    return new Figure(draft.figure.id(), said.label(), draft.aspect, said.unit(), said.decimals(), said.direction(),
        said.formula(), draft.trend.points(), draft.compared.comparison(), sources, draft.notes);
  }
}
