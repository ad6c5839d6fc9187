package de.transferlotse.masterdata;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.process.TaskAlignment;
import de.transferlotse.engine.form.Option;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Office;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.MailWishes;
import de.transferlotse.workforce.Memberships;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who belongs to which office in which role. */
@Component
@Order(50)
class PersonArea implements Area<PersonArea.Facts> {

  private final Memberships memberships;
  private final MailWishes wishes;
  private final Staff staff;
  private final Offices offices;
  private final Engagements engagements;
  private final TaskAlignment alignment;

  PersonArea(Memberships memberships, MailWishes wishes, Staff staff, Offices offices, Engagements engagements,
      TaskAlignment alignment) {
    this.memberships = memberships;
    this.wishes = wishes;
    this.staff = staff;
    this.offices = offices;
    this.engagements = engagements;
    this.alignment = alignment;
  }

  record Facts(@NotNull String name, String officeId, Boolean consultant, Boolean officeManagement, Boolean manager,
      Boolean eventTeam, Boolean administration, Boolean newTasks, Boolean weeklyDigest) {

    Set<StaffGroup> roles() {
      Set<StaffGroup> roles = EnumSet.noneOf(StaffGroup.class);
      Map.of(StaffGroup.CONSULTANTS, yes(consultant), StaffGroup.OFFICE_MANAGEMENT, yes(officeManagement),
          StaffGroup.MANAGERS, yes(manager), StaffGroup.EVENT_TEAM, yes(eventTeam),
          StaffGroup.ADMINISTRATION, yes(administration)).forEach((role, has) -> {
            if (has) {
              roles.add(role);
            }
          });
      return roles;
    }

    private static boolean yes(Boolean ticked) {
      return Boolean.TRUE.equals(ticked);
    }
  }

  @Override
  public String path() {
    return "people";
  }

  @Override
  public String title() {
    return "Menschen, Büros und Rollen";
  }

  @Override
  public String lead() {
    return "Wer in welchem Büro arbeitet, was sie oder er darf und welche E-Mails kommen. Konten und Passwörter legen Sie in der Verwaltung an.";
  }

  @Override
  public List<String> columns() {
    return List.of("Name", "Konto", "Büro", "Rollen");
  }

  @Override
  public List<Line> lines() {
    return memberships.everybody().stream().map(person -> Line.of(person.id(), person.displayName(), person.id(),
        person.officeId() == null ? null : offices.of(person.officeId()).town(), roles(person))).toList();
  }

  private static String roles(StaffMember person) {
    return Stream.of(StaffGroup.values()).filter(person::belongsTo).map(StaffGroup::label)
        .collect(Collectors.joining(", "));
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public List<Field> fields(boolean fresh) {
    return List.of(Field.text("name", "Name", 120).fixed(),
        Field.choice("officeId", "Büro", offices.all().stream().map(one -> new Option(one.name(), one.id())).toList())
            .optional().with("leer für Menschen, die zu keinem Büro gehören, zum Beispiel die Leitung"),
        Field.tick("consultant", StaffGroup.CONSULTANTS.label()),
        Field.tick("officeManagement", StaffGroup.OFFICE_MANAGEMENT.label()),
        Field.tick("manager", StaffGroup.MANAGERS.label()),
        Field.tick("eventTeam", StaffGroup.EVENT_TEAM.label()),
        Field.tick("administration", StaffGroup.ADMINISTRATION.label()),
        Field.tick("newTasks", "Neue Aufgaben per E-Mail"), Field.tick("weeklyDigest", "Wochenübersicht per E-Mail"));
  }

  @Override
  public Optional<Facts> find(String id) {
    MailWishes.Wish wish = wishes.of(id);
    return staff.find(id).map(person -> new Facts(person.displayName(), person.officeId(),
        person.belongsTo(StaffGroup.CONSULTANTS), person.belongsTo(StaffGroup.OFFICE_MANAGEMENT),
        person.belongsTo(StaffGroup.MANAGERS), person.belongsTo(StaffGroup.EVENT_TEAM),
        person.belongsTo(StaffGroup.ADMINISTRATION), wish.newTasks(), wish.weeklyDigest()));
  }

  @Override
  public String name(Facts facts) {
    return facts.name();
  }

  /** Who leads an office is asked anew for what is open there. */
  @Override
  public void store(String id, Facts facts) {
    Set<StaffGroup> roles = facts.roles();
    if (facts.officeId() == null && (roles.contains(StaffGroup.CONSULTANTS) || roles.contains(StaffGroup.OFFICE_MANAGEMENT))) {
      throw Rejection.invalid("Wer berät oder ein Büro leitet, gehört zu einem Büro; bitte wählen Sie es aus.");
    }
    StaffMember before = staff.of(id);
    wishes.keep(id, new MailWishes.Wish(Facts.yes(facts.newTasks()), Facts.yes(facts.weeklyDigest())));
    memberships.assign(id, facts.officeId() == null ? null : offices.of(facts.officeId()).groupId(), roles);
    String ledBefore = before.belongsTo(StaffGroup.OFFICE_MANAGEMENT) ? before.officeId() : null;
    String ledNow = roles.contains(StaffGroup.OFFICE_MANAGEMENT) ? facts.officeId() : null;
    if (!Objects.equals(ledBefore, ledNow)) {
      engagements.open().stream()
          .filter(one -> one.officeId().equals(ledBefore) || one.officeId().equals(ledNow)).map(Engagement::number)
          .forEach(alignment::realign);
    }
  }

  @Override
  public boolean grows() {
    return false;
  }

  @Override
  public List<String> warnings() {
    Map<String, List<Engagement>> byConsultant = engagements.open().stream().filter(one -> one.consultant() != null)
        .collect(Collectors.groupingBy(Engagement::consultant));
    return byConsultant.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(led -> {
      List<String> strange = led.getValue().stream().filter(one -> !mayLead(led.getKey(), one)).map(Engagement::number)
          .toList();
      return strange.isEmpty() ? Stream.empty() : Stream.of("%s führt Begleitungen, für die sie oder er nicht (mehr) zum Büro"
          .formatted(staff.nameOf(led.getKey()))
          + " oder zur Beratung gehört; die Büroleitung kann sie übergeben: " + String.join(", ", strange) + ".");
    }).toList();
  }

  private boolean mayLead(String person, Engagement engagement) {
    Office office = offices.of(engagement.officeId());
    return staff.find(person).filter(one -> one.belongsTo(StaffGroup.CONSULTANTS)
        && one.groups().contains(office.groupId())).isPresent();
  }
}
