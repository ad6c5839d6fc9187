package de.transferlotse.correspondence.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a template; their fingerprint is its version, so that nobody can forget to raise it. */
final class TemplateFiles {

  private static final List<String> FRAME = List.of("layout.txt", "layout.html", "signature.txt", "signature.html");
  private static final List<String> REQUIRED = List.of("subject.txt", "text.txt", "body.html");
  private static final String REQUEST = "request.txt";
  private static final List<String> OPTIONAL = List.of(REQUEST, "annex.txt", "annex.html");

  private final Map<String, String> versions = new ConcurrentHashMap<>();

  String version(String template) {
    if (!template.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("Not the name of a mail template: " + template);
    }
    return versions.computeIfAbsent(template, this::fingerprint);
  }

  /** Another one for each words that are added. */
  String version(String template, Passages passages) {
    String version = version(template);
    if (passages.isEmpty()) {
      return version;
    }
    MessageDigest digest = sha256();
    List.of(version, passages.introduction(), passages.closing())
        .forEach(part -> digest.update((part + '\0').getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  /** Whether the mail asks for something: then it has a request.txt. */
  boolean asks(String template) {
    return has(template, REQUEST);
  }

  /** Whether a long text stands below the signature, which would otherwise lie between a phone's reader and the button. */
  boolean hasAnnex(String template) {
    return has(template, "annex.txt");
  }

  private String fingerprint(String template) {
    MessageDigest digest = sha256();
    FRAME.forEach(file -> digest.update(bytes(file)));
    REQUIRED.forEach(file -> digest.update(bytes(template + "/" + file)));
    OPTIONAL.stream().filter(file -> has(template, file)).forEach(file -> digest.update(bytes(template + "/" + file)));
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  private static byte[] bytes(String file) {
    try (InputStream in = TemplateFiles.class.getResourceAsStream("/templates/mail/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("No mail template file " + file);
      }
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean has(String template, String file) {
    return TemplateFiles.class.getResource("/templates/mail/" + template + "/" + file) != null;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
