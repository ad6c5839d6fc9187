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
  public Content content(String number) {
    List<Handover> all = handovers.of(number);
    Handover last = all.get(all.size() - 1);
    // Whoever left has no account any more, and so no name.
    String former = Optional.ofNullable(last.fromPerson()).flatMap(staff::find).map(StaffMember::displayName).orElse("");
    return new Content("Übergabe " + all.size(), Map.of(
        "former", last.toPerson().equals(last.fromPerson()) ? "" : former,
        "officeChanged", last.changesOffice(),
        "town", offices.of(last.toOffice()).town()));
  }
}
