package de.transferlotse.monitoring.plausibility;

import de.transferlotse.monitoring.store.Value;

/** A stored value with a sentence that says what is odd in it. */
record OddValue(Value value, String sentence) {}
