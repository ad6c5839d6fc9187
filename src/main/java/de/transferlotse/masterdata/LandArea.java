package de.transferlotse.masterdata;

import de.transferlotse.calendar.Lands;
import de.transferlotse.engine.form.Option;
import de.transferlotse.municipality.Offices;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which office looks after which Land. */
@Component
@Order(40)
class LandArea implements Area<LandArea.Facts> {

  private final Lands lands;
  private final Offices offices;

  LandArea(Lands lands, Offices offices) {
    this.lands = lands;
    this.offices = offices;
  }

  record Facts(@NotNull String name, @NotNull String officeId) {}

  @Override
  public String path() {
    return "lands";
  }

  @Override
  public String title() {
    return "Länder";
  }

  @Override
  public String lead() {
    return "Welches Büro die neuen Begleitungen eines Landes bekommt. Laufende bleiben, wo sie sind; sie werden übergeben.";
  }

  @Override
  public List<String> columns() {
    return List.of("Land", "Büro");
  }

  @Override
  public List<Line> lines() {
    return lands.all().stream().map(land -> Line.of(land.code(), land.name(), offices.of(land.officeId()).name()))
        .toList();
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public List<Field> fields(boolean fresh) {
    return List.of(Field.text("name", "Land", 60).fixed(), Field.choice("officeId", "Zuständiges Büro",
        offices.all().stream().map(office -> new Option(office.name(), office.id())).toList()));
  }

  @Override
  public Optional<Facts> find(String id) {
    return lands.stored(id).map(land -> new Facts(land.name(), land.officeId()));
  }

  @Override
  public String name(Facts facts) {
    return facts.name();
  }

  @Override
  public void store(String id, Facts facts) {
    lands.lookedAfterBy(facts.officeId(), id);
  }

  @Override
  public boolean grows() {
    return false;
  }
}
