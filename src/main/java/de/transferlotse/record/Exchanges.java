package de.transferlotse.record;

import de.transferlotse.engagement.Engagement;
import java.util.List;

/** Brings what went back and forth with a Kommune in one way; each way is a bean of the module that knows it. */
public interface Exchanges {

  /** The latest ones, the latest first, and no more than asked for. */
  List<Exchange> latest(Engagement engagement, int most);
}
