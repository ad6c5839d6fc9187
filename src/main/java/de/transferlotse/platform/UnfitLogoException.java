package de.transferlotse.platform;

/** Why a file cannot be the agency's logo: German words that follow the name of the setting. */
final class UnfitLogoException extends Exception {

  UnfitLogoException(String message) {
    super(message);
  }
}
