package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.FigureId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Standardised Euclidean distance: each figure counts by how many standard deviations two Kommunen lie apart, all
 * figures alike, and as a mean of those that both have, so that one with few figures does not look near. It says who is
 * alike, never who is good.
 */
final class Nearness {

  private static final int MOST = 5;
  private static final int CLOSEST = 3;
  private static final int SHOWN_DECIMALS = 2;

  private final Quantities all;
  private final Territories territories;

  private record Found(Territory territory, double distance, List<FigureId> closest, int compared) {}

  Nearness(Quantities all, Territories territories) {
    this.all = all;
    this.territories = territories;
  }

  /** The nearest ones; none if this one has less than half of the figures. */
  List<Peer> of(String key, Collection<FigureId> chosen) {
    var scores = new LinkedHashMap<FigureId, Map<String, Double>>();
    chosen.forEach(id -> latest(key, id).flatMap(latest -> scores(id, latest)).ifPresent(found -> scores.put(id, found)));
    return territories.all().stream().filter(one -> !one.key().equals(key) && one.dissolvedOn() == null)
        .flatMap(one -> found(one, key, scores, chosen.size()).stream())
        .sorted(Comparator.comparingDouble(Found::distance).thenComparing(one -> one.territory.key())).limit(MOST)
        .map(Nearness::peer).toList();
  }

  /** The newest number of the Kommune; the others are looked at for the same time. */
  Optional<Quantity> latest(String key, FigureId id) {
    Subject subject = Subject.whole(id, key);
    return all.years(subject).descendingSet().stream().flatMap(year -> all.at(subject, year).stream().limit(1))
        .filter(one -> !one.missing()).findFirst();
  }

  /** How many standard deviations each Kommune lies from the mean of all; none if all are the same. */
  private Optional<Map<String, Double>> scores(FigureId id, Quantity latest) {
    var numbers = new LinkedHashMap<String, Double>();
    territories.all().forEach(one -> all.number(Subject.whole(id, one.key()), latest.year(), latest.basis())
        .ifPresent(found -> numbers.put(one.key(), found.number().doubleValue())));
    if (numbers.values().stream().distinct().count() < 2) {
      return Optional.empty();
    }
    double mean = numbers.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double variance = numbers.values().stream().mapToDouble(one -> (one - mean) * (one - mean)).average().orElseThrow();
    var scores = new HashMap<String, Double>();
    numbers.forEach((key, number) -> scores.put(key, (number - mean) / Math.sqrt(variance)));
    return Optional.of(scores);
  }

  private static Optional<Found> found(Territory other, String key, Map<FigureId, Map<String, Double>> scores, int chosen) {
    var apart = new LinkedHashMap<FigureId, Double>();
    scores.forEach((id, of) -> {
      if (of.containsKey(other.key())) {
        apart.put(id, Math.abs(of.get(key) - of.get(other.key())));
      }
    });
    if (apart.isEmpty() || apart.size() * 2 < chosen) {
      return Optional.empty();
    }
    double squares = apart.values().stream().mapToDouble(one -> one * one).sum();
    var closest = new ArrayList<>(apart.keySet());
    closest.sort(Comparator.comparing(apart::get));
    return Optional.of(new Found(other, Math.sqrt(squares / apart.size()),
        List.copyOf(closest.subList(0, Math.min(CLOSEST, closest.size()))), apart.size()));
  }

  private static Peer peer(Found found) {
    return new Peer(found.territory.key(), found.territory.name(),
        BigDecimal.valueOf(found.distance).setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP), found.closest, found.compared);
  }
}
