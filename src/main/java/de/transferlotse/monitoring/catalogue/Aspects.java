package de.transferlotse.monitoring.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts into which tables divide figures, such as kinds of schools: their order, and how a Land calls what the
 * nation-wide name covers. Parts that are not listed come after them by their names.
 */
public final class Aspects {

  private final Map<String, Aspect> known = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();

  /** A part with its names in the Länder, by their two digits. */
  record Aspect(String name, Map<String, String> notes) {}

  Aspects(List<Aspect> aspects) {
    for (Aspect aspect : aspects) {
      places.put(aspect.name, places.size());
      known.put(aspect.name, aspect);
    }
  }

  public Comparator<String> order() {
    return Comparator.<String>comparingInt(name -> places.getOrDefault(name, Integer.MAX_VALUE))
        .thenComparing(Comparator.naturalOrder());
  }

  /** What a reader in this Land must know of the part's name. */
  public Optional<String> note(String aspect, String land) {
    return Optional.ofNullable(known.get(aspect)).map(Aspect::notes).map(notes -> notes.get(land));
  }
}
