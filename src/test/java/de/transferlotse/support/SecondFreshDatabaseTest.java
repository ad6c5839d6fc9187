package de.transferlotse.support;

/** @see FirstFreshDatabaseTest */
class SecondFreshDatabaseTest extends FreshDatabase {}
