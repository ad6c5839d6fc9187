package de.transferlotse.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that tests move. */
class TestClock extends Clock {

  static final Instant START = Instant.parse("2026-03-02T07:00:00Z");

  private Instant now = START;

  void reset() {
    now = START;
  }

  void advance(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Europe/Berlin");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
