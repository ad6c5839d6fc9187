package de.transferlotse.support;

/** Whichever of the two classes runs second would fail if it saw the first one's rows. */
class FirstFreshDatabaseTest extends FreshDatabase {}
