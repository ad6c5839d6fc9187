package de.transferlotse.monitoring;

import de.transferlotse.monitoring.profile.MunicipalityProfile;
import de.transferlotse.monitoring.profile.MunicipalityProfiles;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.monitoring.profile.KeyFigure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first Kommunenprofil out of concept, sources and official figures, and keeps what was said about it. */
@Service
@Transactional
public class FirstProfiles {

  static final String OCCASION = "Monitoring-Aufbau";

  private final MunicipalityProfiles profiles;
  private final FirstProfilePaper paper;
  private final FirstProfileRows rows;
  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Clock clock;

  FirstProfiles(MunicipalityProfiles profiles, FirstProfilePaper paper, FirstProfileRows rows, Engagements engagements,
      Municipalities municipalities, Clock clock) {
    this.profiles = profiles;
    this.paper = paper;
    this.rows = rows;
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** Makes an edition of today's figures, and the paper about the Monitoring that the Gremium is to get with it. */
  public void create(String number) {
    List<KeyFigure> figures = profiles.create(number, OCCASION).figures();
    UUID document = paper.write(number, figures, highlights(number, Distance.furthest(figures)));
    rows.add(number, document, LocalDate.now(clock));
  }

  /** What the Gremium gets: the paper about the Monitoring, and the edition as PDF and as spreadsheet. */
  public List<UUID> documents(String number) {
    FirstProfile first = rows.of(number).orElseThrow();
    return Stream.concat(Stream.of(first.documentId()), profiles.of(number, OCCASION).stream()
        .flatMap(edition -> Stream.of(edition.documentId(), edition.spreadsheetId()))).filter(Objects::nonNull).toList();
  }

  public Optional<FirstProfile> of(String number) {
    return rows.of(number);
  }

  /** The figures among which three are chosen to be told, as they are in the profile. */
  public List<Highlight> choices(String number) {
    return highlights(number, figures(number).stream().filter(figure -> figure.sameTypeMean() != null).toList());
  }

  /** The shares and ratios that are furthest from those of the Land. */
  public List<Highlight> suggested(String number) {
    return highlights(number, Distance.furthest(figures(number)));
  }

  /** Releases the profile for the Gremium. */
  public void release(String number, String striking, Map<Theme, String> comments, List<Highlight> highlights,
      String user) {
    rows.release(number, striking, comments, highlights, LocalDate.now(clock), user);
  }

  private List<KeyFigure> figures(String number) {
    return profiles.of(number, OCCASION).map(MunicipalityProfile::figures).orElse(List.of());
  }

  private List<Highlight> highlights(String number, List<KeyFigure> figures) {
    Municipality municipality = municipalities.of(engagements.of(number).municipalityKey());
    return figures.stream().map(figure -> Highlight.of(figure, municipality)).toList();
  }
}
