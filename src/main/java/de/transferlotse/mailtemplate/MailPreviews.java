package de.transferlotse.mailtemplate;

import de.transferlotse.correspondence.Consultant;
import de.transferlotse.correspondence.MailDraft;
import de.transferlotse.correspondence.Outbox;
import de.transferlotse.correspondence.Recipient;
import de.transferlotse.correspondence.SenderOffice;
import de.transferlotse.correspondence.StaffMail;
import de.transferlotse.correspondence.template.MailTemplate;
import de.transferlotse.correspondence.template.RenderedMail;
import de.transferlotse.engagement.MunicipalityMails;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Office;
import de.transferlotse.municipality.Offices;
import de.transferlotse.platform.AgencySettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Words mails to be looked at; nothing is written. */
@Component
class MailPreviews {

  private static final Logger LOG = LoggerFactory.getLogger(MailPreviews.class);
  private static final String NOBODY = "niemand@vorschau.example";

  private final Outbox outbox;
  private final MunicipalityMails mails;
  private final Municipalities municipalities;
  private final Offices offices;
  private final AgencySettings agency;

  MailPreviews(Outbox outbox, MunicipalityMails mails, Municipalities municipalities, Offices offices,
      AgencySettings agency) {
    this.outbox = outbox;
    this.mails = mails;
    this.municipalities = municipalities;
    this.offices = offices;
    this.agency = agency;
  }

  RenderedMail example(MailTemplate template) {
    Office office = offices.all().get(0);
    SenderOffice sender = MunicipalityMails.sender(office);
    if (template.staff()) {
      return outbox.preview(new StaffMail(template.id(), "Vorschau", new Recipient("Mitarbeiter:in", "Guten Tag", NOBODY),
          new Consultant("Transferlotse", office.email()), sender, template.example()));
    }
    Map<String, Object> model = new HashMap<>(template.example());
    model.put("municipality", municipalities.all().get(0));
    model.put("term", 1);
    return outbox.preview(new MailDraft(agency.prefix() + "-2026-014", template.id(), "Vorschau",
        List.of(new Recipient("Bildungsbüro", "Sehr geehrte Damen und Herren", NOBODY)),
        new Consultant("Name der Berater:in", office.email()), sender, model, List.of()));
  }

  /** Empty as long as the engagement is not where this mail has something to say. */
  Optional<RenderedMail> of(MailTemplate template, String number) {
    try {
      return Optional.of(mails.preview(number, template.id(), template.example()));
    } catch (RuntimeException notThereYet) {
      // Each capability says in its own way that a fact is missing; for somebody who looks on it is always the same.
      LOG.debug("No preview of {} for {}", template.id(), number, notThereYet);
      return Optional.empty();
    }
  }
}
