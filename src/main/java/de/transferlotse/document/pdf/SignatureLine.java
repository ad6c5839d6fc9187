package de.transferlotse.document.pdf;

/** One place to sign, for {@code pdf/parts :: signatures}; the name may be empty when it is not known yet. */
public record SignatureLine(String organisation, String name, String function) {
}
