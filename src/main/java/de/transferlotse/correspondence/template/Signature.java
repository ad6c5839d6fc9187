package de.transferlotse.correspondence.template;

/** Who signs a mail, with office and address, as its plain text and its HTML say it. */
public record Signature(String text, String html) {
}
