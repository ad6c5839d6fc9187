package de.transferlotse.answer.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts wrong tokens by sender. 256 bits cannot be guessed; this keeps those who try from using up our machine. */
@Component
class GuessLimit {

  static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int ALLOWED = 20;
  private static final int SENDERS = 50_000;

  private final Cache<String, AtomicInteger> wrong =
      Caffeine.newBuilder().expireAfterWrite(WINDOW).maximumSize(SENDERS).build();

  /** Whether this sender was wrong so often that it is not listened to for a while. */
  boolean isReached(String sender) {
    AtomicInteger count = wrong.getIfPresent(network(sender));
    return count != null && count.get() >= ALLOWED;
  }

  void count(String sender) {
    wrong.get(network(sender), unknown -> new AtomicInteger()).incrementAndGet();
  }

  void forget() {
    wrong.invalidateAll();
  }

  /** One household has millions of addresses of the sixth version, but one network. */
  private static String network(String sender) {
    String[] parts = sender.split(":", -1);
    return parts.length < 5 ? sender : String.join(":", parts[0], parts[1], parts[2], parts[3]);
  }
}
