package de.transferlotse.monitoring.table;

/** Whether a region existed during a whole span of time. Unknown too where it was made or dissolved within the span. */
enum Existence { EXISTED, DID_NOT_EXIST, UNKNOWN }
