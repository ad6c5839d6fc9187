package de.transferlotse.calendar;

import de.transferlotse.municipality.MunicipalityDatabase;

/** The Länder of the test database, for tests of other capabilities. */
public final class LandsFixture {

  private LandsFixture() {}

  public static Lands lands() {
    return new Lands(MunicipalityDatabase.jdbc());
  }
}
