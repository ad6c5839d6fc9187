package de.transferlotse.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The clock of the demo and the tests: real time, or stopped at an instant that can be moved through years. Whoever
 * follows it (the engine does) hears of each move.
 */
public final class AdjustableClock extends Clock {

  private final ZoneId zone;
  private final List<Consumer<Optional<Instant>>> followers = new CopyOnWriteArrayList<>();
  private volatile Instant standing;

  public AdjustableClock(ZoneId zone) {
    this.zone = zone;
  }

  /** Stops the clock at this instant. */
  public void setTo(Instant instant) {
    move(instant);
  }

  /** Moves the clock on and leaves it stopped there. */
  public void advance(Duration duration) {
    move(instant().plus(duration));
  }

  /** Back to real, running time. */
  public void reset() {
    move(null);
  }

  /** Tells the follower now and at each move where the clock stands; empty means real time. */
  public void follow(Consumer<Optional<Instant>> follower) {
    followers.add(follower);
    follower.accept(Optional.ofNullable(standing));
  }

  private synchronized void move(Instant instant) {
    standing = instant;
    followers.forEach(follower -> follower.accept(Optional.ofNullable(instant)));
  }

  @Override
  public Instant instant() {
    Instant now = standing;
    return now == null ? Instant.now() : now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    AdjustableClock source = this;
    return new Clock() {
      @Override
      public Instant instant() {
        return source.instant();
      }

      @Override
      public ZoneId getZone() {
        return other;
      }

      @Override
      public Clock withZone(ZoneId third) {
        return source.withZone(third);
      }
    };
  }
}
