package de.transferlotse.monitoring.profile;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The alphabet with its umlauts where people look for them. */
final class GermanOrder {

  static final Comparator<String> INSTANCE = (one, other) -> Collator.getInstance(Locale.GERMANY).compare(one, other);

  private GermanOrder() {}
}
