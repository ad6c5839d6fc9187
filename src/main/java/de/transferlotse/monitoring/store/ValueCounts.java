package de.transferlotse.monitoring.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What the values of a preview would do.
 *
 * @param fresh not known before
 * @param changed another value than the stored one, which was retrieved earlier
 * @param confirmed the same as the stored one, which was retrieved earlier
 * @param older another value than the stored one, which was not retrieved earlier: only taken if somebody says so
 * @param unchanged the same as the stored one, which was not retrieved earlier
 */
public record ValueCounts(long fresh, long changed, long confirmed, long older, long unchanged) {

  public static final ValueCounts NONE = new ValueCounts(0, 0, 0, 0, 0);

  /** All together. */
  public static ValueCounts sum(Collection<ValueCounts> counts) {
    return counts.stream().reduce(NONE, ValueCounts::plus);
  }

  private ValueCounts plus(ValueCounts other) {
    return new ValueCounts(fresh + other.fresh, changed + other.changed, confirmed + other.confirmed, older + other.older,
        unchanged + other.unchanged);
  }

  public long all() {
    return fresh + changed + confirmed + older + unchanged;
  }

  /** e.g. „3.000 neu, 20 geändert, 100 schon gespeichert“. */
  public String words() {
    var parts = new ArrayList<String>();
    part(parts, fresh, "neu");
    part(parts, changed, "geändert");
    part(parts, confirmed, "in einem neueren Abruf gleich geblieben");
    part(parts, older, "abweichend, aber nicht neuer als das Gespeicherte");
    part(parts, unchanged, "schon gespeichert");
    return String.join(", ", parts);
  }

  private static void part(List<String> parts, long count, String word) {
    if (count > 0) {
      parts.add(String.format(Locale.GERMANY, "%,d", count) + " " + word);
    }
  }

  /** Whether there is anything to take in. */
  public boolean nothingNew() {
    return fresh + changed + confirmed + older == 0;
  }

  /** What somebody saw when they confirmed, to notice that it has changed meanwhile. */
  public String seal() {
    return fresh + "-" + changed + "-" + confirmed + "-" + older + "-" + unchanged;
  }
}
