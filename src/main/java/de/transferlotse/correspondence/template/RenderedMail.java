package de.transferlotse.correspondence.template;

/** A mail as it goes out, with the signature as both forms hold it, and the fingerprint of its template. */
public record RenderedMail(String subject, String text, String html, Signature signature, String version) {
}
