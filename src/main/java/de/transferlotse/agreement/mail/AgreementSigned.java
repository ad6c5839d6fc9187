package de.transferlotse.agreement.mail;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.Side;
import de.transferlotse.agreement.Signatures;
import de.transferlotse.baseline.BaselineReports;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.platform.AgencySettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends the scan with both signatures. */
@Component
class AgreementSigned implements MunicipalityMail {

  private final Agreements agreements;
  private final Signatures signatures;
  private final BaselineReports reports;
  private final Engagements engagements;
  private final Municipalities municipalities;
  private final AgencySettings agency;

  AgreementSigned(Agreements agreements, Signatures signatures, BaselineReports reports, Engagements engagements,
      Municipalities municipalities, AgencySettings agency) {
    this.agreements = agreements;
    this.signatures = signatures;
    this.reports = reports;
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.agency = agency;
  }

  /** A signature without the name of who signed. */
  public record SignedBy(LocalDate signedOn, String function, String party) {}

  @Override
  public String template() {
    return "agreement-signed";
  }

  @Override
  public Content content(String number) {
    Agreement agreement = agreements.inForce(number).orElseThrow();
    String municipality = municipalities.of(engagements.of(number).municipalityKey()).name();
    List<SignedBy> signed = signatures.of(agreement).stream()
        .map(signature -> new SignedBy(signature.signedOn(), signature.function(),
            signature.side() == Side.AGENCY ? agency.name() : municipality)).toList();
    return new Content("Vereinbarung " + agreement.sequence(), Map.of(
        "inForceOn", agreement.inForceOn(),
        "signatures", signed,
        "startsOn", agreement.startsOn(),
        "endsOn", agreement.endsOn(),
        "goals", agreement.goals(),
        "renewal", agreement.sequence() > 1,
        "analysed", reports.isReleased(number),
        "reflectionFrom", agreement.inForceOn().plusYears(1)), List.of(agreement.signedDocument()));
  }
}
