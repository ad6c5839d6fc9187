package de.transferlotse.answer.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** 256 random bits as they stand in an address. We keep their SHA-256 only: who reads our tables cannot use the links. */
public final class AnswerToken {

  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String text;

  private AnswerToken(String text) {
    this.text = text;
  }

  static AnswerToken random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new AnswerToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether a text can be a token at all. */
  public static boolean isPossible(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  public static AnswerToken of(String text) {
    if (!isPossible(text)) {
      throw new IllegalArgumentException("Not a token");
    }
    return new AnswerToken(text);
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String text() {
    return text;
  }

  /** Never the token: it must not end up in a log. */
  @Override
  public String toString() {
    return "AnswerToken";
  }
}
