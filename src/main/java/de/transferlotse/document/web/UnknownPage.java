package de.transferlotse.document.web;

/** What does not exist and what somebody may not see look the same from outside: 404. */
final class UnknownPage extends RuntimeException {

  UnknownPage(String sentence) {
    super(sentence);
  }
}
