package de.transferlotse.briefing;

import static de.transferlotse.workforce.StaffGroup.MANAGERS;
import static de.transferlotse.workforce.StaffGroup.OFFICE_MANAGEMENT;

import de.transferlotse.engagement.Phase;
import de.transferlotse.platform.WebSettings;
import de.transferlotse.workforce.Deputies;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffMember;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The open engagements by phase and risk: all for the managers, those of their office for those who lead one. */
@Component
class Overview {

  private final DigestRows rows;
  private final Staff staff;
  private final Deputies deputies;
  private final WebSettings web;

  Overview(DigestRows rows, Staff staff, Deputies deputies, WebSettings web) {
    this.rows = rows;
    this.staff = staff;
    this.deputies = deputies;
    this.web = web;
  }

  /** @param risk its word, empty if it is low: then there are no reasons either */
  record Line(String municipality, String number, String link, String risk, String reasons) {}

  /** The engagements of one phase, the riskiest first. */
  record PhaseLines(String phase, int count, int high, int raised, List<Line> lines) {}

  /** Those phases in which there are any; none for people who are responsible for their own engagements only. */
  List<PhaseLines> of(StaffMember person, LocalDate today) {
    boolean all = person.belongsTo(MANAGERS);
    Set<String> offices = offices(person);
    if (!all && offices.isEmpty()) {
      return List.of();
    }
    List<DigestEngagement> engagements = rows.engagements(offices, all, today);
    return Stream.of(Phase.values())
        .map(phase -> phase(phase, engagements.stream().filter(one -> one.phase() == phase).toList()))
        .filter(phase -> phase.count() > 0).toList();
  }

  /** Whoever stands in for somebody who leads an office looks after that one too. */
  private Set<String> offices(StaffMember person) {
    return Stream.concat(Stream.of(person), deputies.absentColleaguesOf(person.id()).stream().map(staff::find)
            .flatMap(Optional::stream))
        .filter(one -> one.belongsTo(OFFICE_MANAGEMENT) && one.officeId() != null).map(StaffMember::officeId)
        .collect(Collectors.toSet());
  }

  private PhaseLines phase(Phase phase, List<DigestEngagement> engagements) {
    return new PhaseLines(phase.label(), engagements.size(), with(Risk.HIGH, engagements), with(Risk.RAISED, engagements),
        engagements.stream().sorted(Comparator.comparing(DigestEngagement::risk)).map(this::line).toList());
  }

  private static int with(Risk risk, List<DigestEngagement> engagements) {
    return (int) engagements.stream().filter(one -> one.risk() == risk).count();
  }

  private Line line(DigestEngagement one) {
    return new Line(one.municipality(), one.number(), web.baseUrl() + "/pages/engagements/" + one.number(),
        one.risk() == Risk.LOW ? "" : one.risk().label(), one.reasons());
  }
}
