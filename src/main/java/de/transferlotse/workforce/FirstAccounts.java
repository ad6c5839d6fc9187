package de.transferlotse.workforce;

/** Creates the people without whom nobody could sign in to a fresh installation. */
interface FirstAccounts {

  void create();
}
