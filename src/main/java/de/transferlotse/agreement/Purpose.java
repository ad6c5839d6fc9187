package de.transferlotse.agreement;

/** What a wording is made for. */
enum Purpose {
  DRAFT, SIGNATURE
}
