package de.transferlotse.monitoring.table;

import java.util.HashMap;
import java.util.Map;

/** The times of a file, each understood once; there are few, however long the file. */
final class Times {

  private static final int MOST = 10_000;

  private final Map<String, TableTime> known = new HashMap<>();
  private TableTime last;
  private TableTime judged;
  private MarkerConvention convention;

  /** The time; null if the text is none. */
  TableTime of(String text) {
    if (last != null && last.text().equals(text)) {
      return last;
    }
    TableTime time = known.get(text);
    if (time == null) {
      time = TableTime.of(text).orElse(null);
      if (time != null && known.size() < MOST) {
        known.put(text, time);
      }
    }
    last = time;
    return time;
  }

  MarkerConvention convention(String statistic, TableTime time) {
    if (judged != time) {
      judged = time;
      convention = MarkerConvention.of(statistic, time.year());
    }
    return convention;
  }
}
