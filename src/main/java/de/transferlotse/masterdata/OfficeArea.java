package de.transferlotse.masterdata;

import de.transferlotse.municipality.Office;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.Memberships;
import de.transferlotse.workforce.StaffMember;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The agency's offices, as they stand below each mail. */
@Component
@Order(30)
class OfficeArea implements Area<OfficeArea.Facts> {

  private static final String GROUP_PREFIX = "office-";

  private final Offices offices;
  private final Memberships memberships;

  OfficeArea(Offices offices, Memberships memberships) {
    this.offices = offices;
    this.memberships = memberships;
  }

  record Facts(@NotNull @Pattern(regexp = "[a-z][a-z-]{1,30}") String id, @NotNull @Size(max = 120) String name,
      @NotNull @Size(max = 80) String town, @NotNull @Size(max = 120) String street,
      @NotNull @Pattern(regexp = "[0-9]{5}") String postalCode, @NotNull @Size(max = 254) String email,
      @NotNull @Size(max = 40) String phone) {}

  @Override
  public String path() {
    return "offices";
  }

  @Override
  public String title() {
    return "Büros";
  }

  @Override
  public String lead() {
    return "Name und Anschrift, wie sie unter jeder E-Mail und auf jedem Brief stehen.";
  }

  @Override
  public List<String> columns() {
    return List.of("Büro", "Anschrift", "E-Mail-Adresse", "Telefon");
  }

  @Override
  public List<Line> lines() {
    return offices.all().stream().map(office -> Line.of(office.id(), office.name(),
        String.join(", ", office.addressLines()), office.email(), office.phone())).toList();
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public List<Field> fields(boolean fresh) {
    Field id = Field.text("id", "Kürzel", 31).with("Kleinbuchstaben, zum Beispiel „schwerin“; bleibt für immer");
    return List.of(
        fresh ? id : id.fixed(),
        Field.text("name", "Name", 120).with("wie das Büro unterschreibt"),
        Field.text("town", "Ort", 80),
        Field.text("street", "Straße und Hausnummer", 120),
        Field.text("postalCode", "Postleitzahl", 5),
        Field.text("email", "E-Mail-Adresse", 254),
        Field.text("phone", "Telefon", 40));
  }

  @Override
  public Optional<Facts> find(String id) {
    return offices.stored(id).map(office -> new Facts(office.id(), office.name(), office.town(), office.street(),
        office.postalCode(), office.email(), office.phone()));
  }

  @Override
  public String name(Facts facts) {
    return facts.name();
  }

  @Override
  public String idOf(String given, Facts facts) {
    return facts.id();
  }

  @Override
  public void store(String id, Facts facts) {
    String group = offices.stored(id).map(Office::groupId).orElse(GROUP_PREFIX + id);
    offices.save(new Office(id, facts.name(), group, facts.email(), facts.phone(), facts.street(), facts.postalCode(),
        facts.town()));
  }

  @Override
  public List<String> warnings() {
    Set<String> staffed = memberships.everybody().stream().map(StaffMember::officeId).filter(Objects::nonNull)
        .collect(Collectors.toSet());
    return offices.all().stream().filter(office -> !staffed.contains(office.id()))
        .map(office -> "Zu „%s“ gehört niemand.".formatted(office.name())).toList();
  }
}
