package de.transferlotse.correspondence;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** Our time zone as calendar files carry it: the two rules of today, because Outlook stumbles over those since 1893. */
final class BerlinTime {

  private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
  private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

  private BerlinTime() {}

  static VTimeZone zone() {
    VTimeZone zone = new VTimeZone();
    zone.add(new TzId("Europe/Berlin"));
    zone.add(rule(new Daylight(), "CEST", WINTER, SUMMER, LocalDateTime.of(1996, 3, 31, 2, 0)));
    zone.add(rule(new Standard(), "CET", SUMMER, WINTER, LocalDateTime.of(1996, 10, 27, 3, 0)));
    return zone;
  }

  private static Observance rule(Observance rule, String name, ZoneOffset from, ZoneOffset to, LocalDateTime since) {
    rule.add(new TzName(name));
    rule.add(new TzOffsetFrom(from));
    rule.add(new TzOffsetTo(to));
    rule.add(new DtStart<>(since));
    rule.add(new RRule<>("FREQ=YEARLY;BYMONTH=%d;BYDAY=-1SU".formatted(since.getMonthValue())));
    return rule;
  }
}
