package de.transferlotse.correspondence.template;

/**
 * A mail as it goes out, with the words between salutation and request and with the signature as both forms hold them,
 * and the fingerprint of its template.
 */
public record RenderedMail(String subject, String text, String html, Words words, Signature signature, String version) {
}
