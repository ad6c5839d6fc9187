package de.transferlotse.handover.mail;

import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.handover.Handover;
import de.transferlotse.handover.Handovers;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the Kommune who leads its engagement from now on. */
@Component
class ConsultantChanged implements MunicipalityMail {

  private final Handovers handovers;
  private final Staff staff;
  private final Offices offices;

  ConsultantChanged(Handovers handovers, Staff staff, Offices offices) {
    this.handovers = handovers;
    this.staff = staff;
    this.offices = offices;
  }

  @Override
  public String template() {
    return "consultant-changed";
  }

  @Override
  public boolean isInformation() {
    return true;
  }

  @Override
  public Content content(String number) {
    List<Handover> all = handovers.of(number);
    Handover last = all.get(all.size() - 1);
    String former = last.toPerson().equals(last.fromPerson()) ? "" : nameOf(last.fromPerson());
    return new Content("Übergabe " + all.size(), Map.of(
        "successor", nameOf(last.toPerson()),
        "former", former,
        "officeChanged", last.changesOffice(),
        "town", offices.of(last.toOffice()).town()));
  }

  /** Whoever left has no account any more, and so no name. */
  private String nameOf(String user) {
    return Optional.ofNullable(user).flatMap(staff::find).map(StaffMember::displayName).orElse("");
  }
}
