package de.transferlotse.correspondence.template;

/** A mail as it goes out, and the fingerprint of the template that it was made from. */
public record RenderedMail(String subject, String text, String html, String version) {
}
