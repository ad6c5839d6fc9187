package de.transferlotse.monitoring.profile;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.figure.Figures;
import de.transferlotse.monitoring.figure.Peer;
import de.transferlotse.monitoring.figure.Portrait;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes Kommunenprofile of the figures that are stored today, and keeps each as it was. */
@Service
@Transactional
public class MunicipalityProfiles {

  /** The occasion of the profile with which an engagement begins. */
  public static final String BASELINE = "Ausgangslage";

  private static final String TODAY = "Heutiger Stand";

  private final Engagements engagements;
  private final Figures figures;
  private final IndicatorCatalogue catalogue;
  private final ProfileEditions editions;
  private final KeyFigureRows rows;

  MunicipalityProfiles(Engagements engagements, Figures figures, IndicatorCatalogue catalogue,
      ProfileEditions editions, KeyFigureRows rows) {
    this.engagements = engagements;
    this.figures = figures;
    this.catalogue = catalogue;
    this.editions = editions;
    this.rows = rows;
  }

  /**
   * Freezes today's figures as an edition with its PDF and its spreadsheet.
   *
   * @param occasion what it is made for, such as „Ausgangslage“; part of the documents' titles
   */
  public MunicipalityProfile create(String number, String occasion) {
    String municipality = engagements.of(number).municipalityKey();
    Portrait now = figures.portrait(municipality);
    ProfileEdition edition = editions.make(number, occasion, catalogue.version(), now.figures(), neighbours(now.peers()));
    List<KeyFigure> quoted = KeyFigures.of(now.figures());
    rows.add(edition.id(), quoted);
    return new MunicipalityProfile(edition.id(), number, occasion, edition.createdOn(), edition.pdf(), edition.spreadsheet(),
        quoted);
  }

  /** What a profile would say today; nothing is kept. */
  @Transactional(readOnly = true)
  public ProfileView today(String number) {
    String municipality = engagements.of(number).municipalityKey();
    Portrait now = figures.portrait(municipality);
    return ProfileView.forPage(editions.content(number, TODAY, catalogue.version(), now.figures(), neighbours(now.peers())));
  }

  private Neighbours neighbours(List<Peer> nearest) {
    if (nearest.isEmpty()) {
      return null;
    }
    List<String> measures = nearest.stream().flatMap(peer -> peer.closest().stream()).distinct().sorted()
        .map(this::label).toList();
    return new Neighbours(nearest.stream().map(Peer::name).toList(), measures);
  }

  private String label(FigureId id) {
    return catalogue.figure(id).orElseThrow().definition().label();
  }

  /** The newest profile of that occasion. */
  public Optional<MunicipalityProfile> of(String number, String occasion) {
    return rows.newest(number, occasion);
  }
}
