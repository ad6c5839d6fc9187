package de.transferlotse.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;

class Pbkdf2PasswordEncryptorTest {

  private final PasswordManager passwords = new PasswordManager(new Pbkdf2PasswordEncryptor(), List.of());

  @Test
  void verifiesOnlyTheRightPassword() {
    String kept = passwords.encrypt("Grüße-1");
    assertThat(passwords.check("Grüße-1", kept)).isTrue();
    assertThat(passwords.check("Grüsse-1", kept)).isFalse();
  }

  /** As many as OWASP asked for when this was written (Password Storage Cheat Sheet, PBKDF2 with HMAC-SHA512). */
  @Test
  void makesEachGuessSlow() {
    assertThat(passwords.encrypt("Grüße-1")).startsWith("{PBKDF2-SHA512}210000.").hasSizeLessThan(255);
  }

  @Test
  void saltsEachHash() {
    assertThat(passwords.encrypt("gleich")).isNotEqualTo(passwords.encrypt("gleich"));
  }

  @Test
  void stillVerifiesTheEnginesOldHashes() {
    String old = "{SHA-512}" + new Sha512HashDigest().encrypt("alt");
    assertThat(passwords.check("alt", old)).isTrue();
    assertThat(passwords.check("neu", old)).isFalse();
  }

  @Test
  void refusesWhatIsNoHash() {
    assertThat(new Pbkdf2PasswordEncryptor().check("x", "x")).isFalse();
  }
}
