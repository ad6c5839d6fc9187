package de.transferlotse.agreement;

import de.transferlotse.document.DocumentKind;

/** What a wording is made for. */
enum Purpose {
  DRAFT("Entwurf", DocumentKind.AGREEMENT_DRAFT),
  SIGNATURE("Fassung zur Unterschrift", DocumentKind.AGREEMENT_FOR_SIGNATURE);

  private final String label;
  private final DocumentKind kind;

  Purpose(String label, DocumentKind kind) {
    this.label = label;
    this.kind = kind;
  }

  String label() {
    return label;
  }

  DocumentKind kind() {
    return kind;
  }
}
