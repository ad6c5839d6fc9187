package de.transferlotse.record;

import de.transferlotse.engagement.Engagement;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that went back and forth with the Kommune of an engagement, from all that know some of it. */
@Component
class Correspondence {

  private final List<Exchanges> sources;

  Correspondence(List<Exchanges> sources) {
    this.sources = sources;
  }

  /** The latest first, and no more than asked for. */
  List<Exchange> latest(Engagement engagement, int most) {
    return sources.stream().flatMap(source -> source.latest(engagement, most).stream())
        .sorted(Comparator.comparing(Exchange::at).reversed()).limit(most).toList();
  }
}
