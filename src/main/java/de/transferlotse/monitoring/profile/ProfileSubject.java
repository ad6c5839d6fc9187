package de.transferlotse.monitoring.profile;

import de.transferlotse.municipality.Municipality;

/**
 * What a profile says of the Kommune itself, in words: master data that change later leave an edition as it was.
 *
 * @param type    by the BBSR, such as „Dünn besiedelter ländlicher Kreis“
 * @param history what is known of earlier programmes, {@code null} if nothing
 */
public record ProfileSubject(String key, String name, String kind, String land, String seat, String type, String history) {

  static ProfileSubject of(Municipality municipality) {
    return new ProfileSubject(municipality.key(), municipality.name(), municipality.kind().label(),
        municipality.land().name(), municipality.seat(), municipality.settlementType().label(), municipality.history());
  }
}
