package de.transferlotse.engine.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Spares a REST client the slow hash at every call: a password found right stays right for a minute. The stored hash is
 * part of what is remembered, so a changed password is forgotten at once, on every node. Failures are not remembered.
 */
@Component
class RememberedChecks {

  private static final Duration KEPT = Duration.ofSeconds(60);
  private static final String ALGORITHM = "HmacSHA256";

  private final Map<String, Instant> foundRight = new ConcurrentHashMap<>();
  private final SecretKeySpec key;
  private final Clock clock;

  RememberedChecks(Clock clock) {
    this.clock = clock;
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    key = new SecretKeySpec(random, ALGORITHM);
  }

  boolean foundRight(User user, String password) {
    Instant since = foundRight.get(digest(user, password));
    return since != null && isFresh(since);
  }

  void remember(User user, String password) {
    foundRight.values().removeIf(since -> !isFresh(since));
    foundRight.put(digest(user, password), clock.instant());
  }

  private boolean isFresh(Instant since) {
    Duration age = Duration.between(since, clock.instant());
    return !age.isNegative() && age.compareTo(KEPT) < 0;
  }

  private String digest(User user, String password) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (String part : new String[] {user.getId(), user.getPassword(), password}) {
        mac.update(part.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
      }
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }
}
