package de.transferlotse.handover.process;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engine.form.Option;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** People, offices and engagements as the forms offer them. */
@Component
class PeopleOptions {

  private final Staff staff;
  private final Offices offices;
  private final Municipalities municipalities;

  PeopleOptions(Staff staff, Offices offices, Municipalities municipalities) {
    this.staff = staff;
    this.offices = offices;
    this.municipalities = municipalities;
  }

  List<Option> consultants() {
    return staff.membersOf(StaffGroup.CONSULTANTS).stream().map(this::option).toList();
  }

  /** Those who lead one of these engagements. */
  List<Option> consultantsOf(List<Engagement> engagements) {
    return engagements.stream().map(Engagement::consultant).filter(Objects::nonNull).distinct().sorted()
        .map(user -> new Option(name(user), user)).toList();
  }

  List<Option> offices() {
    return offices.all().stream().map(office -> new Option(office.town(), office.id())).toList();
  }

  Option option(StaffMember person) {
    return new Option(person.officeId() == null ? person.displayName()
        : "%s (Büro %s)".formatted(person.displayName(), offices.of(person.officeId()).town()), person.id());
  }

  /** Engagements with their Kommunen and who leads them; many are led by few people, who are looked up once. */
  List<Option> engagements(List<Engagement> engagements) {
    Map<String, String> names = new HashMap<>();
    return engagements.stream().map(engagement -> new Option("%s · %s · %s".formatted(
        municipalities.of(engagement.municipalityKey()).name(), engagement.number(),
        engagement.consultant() == null ? "noch ohne Zuständige"
            : names.computeIfAbsent(engagement.consultant(), this::name)), engagement.number())).toList();
  }

  /** Whoever left is shown by their user id. */
  String name(String user) {
    return staff.nameOf(user);
  }
}
