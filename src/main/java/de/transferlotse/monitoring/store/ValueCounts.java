package de.transferlotse.monitoring.store;

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

  static final ValueCounts NONE = new ValueCounts(0, 0, 0, 0, 0);

  ValueCounts plus(ValueCounts other) {
    return new ValueCounts(fresh + other.fresh, changed + other.changed, confirmed + other.confirmed, older + other.older,
        unchanged + other.unchanged);
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
