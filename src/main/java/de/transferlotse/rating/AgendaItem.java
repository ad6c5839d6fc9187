package de.transferlotse.rating;

/** A component that Kommune and agency see at least two levels apart: a point for the Auswertungsgespräch. */
public record AgendaItem(RatingComponent component, int municipalityLevel, int agencyLevel) {

  public int difference() {
    return Math.abs(municipalityLevel - agencyLevel);
  }
}
