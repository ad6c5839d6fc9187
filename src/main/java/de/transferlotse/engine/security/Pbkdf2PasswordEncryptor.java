package de.transferlotse.engine.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Keeps passwords as slow hashes, each with its own salt and round count; the engine still verifies its old hashes. */
@Component
public class Pbkdf2PasswordEncryptor implements PasswordEncryptor {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ROUNDS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;

  private final SecureRandom random = new SecureRandom();
  private final int rounds;

  @Autowired
  Pbkdf2PasswordEncryptor() {
    this(ROUNDS);
  }

  /**
   * @param rounds of the hash; the more there are, the longer takes a guess
   */
  public Pbkdf2PasswordEncryptor(int rounds) {
    this.rounds = rounds;
  }

  @Override
  public String hashAlgorithmName() {
    return "PBKDF2-SHA512";
  }

  @Override
  public String encrypt(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return rounds + "." + text(salt) + "." + text(hash(password, salt, rounds));
  }

  @Override
  public boolean check(String password, String encrypted) {
    String[] parts = encrypted.split("\\.");
    if (parts.length != 3) {
      return false;
    }
    byte[] expected = bytes(parts[2]);
    return MessageDigest.isEqual(expected, hash(password, bytes(parts[1]), Integer.parseInt(parts[0])));
  }

  private static byte[] hash(String password, byte[] salt, int rounds) {
    PBEKeySpec specification = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(specification).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK since 8 has " + ALGORITHM, e);
    } finally {
      specification.clearPassword();
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text);
  }
}
