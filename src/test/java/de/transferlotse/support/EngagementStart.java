package de.transferlotse.support;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.municipality.ContactEntry;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.Salutation;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;

/** Opens an engagement without its Erstkontakt, and starts one of its processes without those before, for tests. */
public final class EngagementStart {

  public static final String CONSULTANT = "beratung-schwerin";
  private static final LocalDate CONTACT_SINCE = LocalDate.of(2020, 1, 1);

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Contacts contacts;
  private final RuntimeService runtime;

  public EngagementStart(ApplicationContext application) {
    engagements = application.getBean(Engagements.class);
    municipalities = application.getBean(Municipalities.class);
    contacts = application.getBean(Contacts.class);
    runtime = application.getBean(RuntimeService.class);
  }

  /** Led by the consultant of the Kommune's office. */
  public String open(String municipalityKey) {
    return open(municipalityKey, "beratung-" + municipalities.of(municipalityKey).officeId());
  }

  /** An accepted engagement of the Kommune's office with a contact that receives mails; returns the number. */
  public String open(String municipalityKey, String consultant) {
    Municipality municipality = municipalities.of(municipalityKey);
    String number = engagements.begin(municipality, municipality.officeId(), consultant).number();
    engagements.accept(number);
    contacts.record(new ContactEntry(municipalityKey, ContactFunction.EDUCATION_OFFICE, Salutation.OHNE, null,
        "bildungsbuero@kreis" + municipalityKey + ".example", null, true, CONTACT_SINCE, null));
    return number;
  }

  public void start(String process, String number, String phase) {
    runtime.startProcessInstanceByKey(process, number, variables(number, phase));
  }

  /** With which a process of the engagement begins. */
  public Map<String, Object> variables(String number, String phase) {
    Engagement engagement = engagements.of(number);
    Municipality municipality = municipalities.of(engagement.municipalityKey());
    return Map.of(
        FlowVariable.NUMBER.variableName(), number,
        FlowVariable.MUNICIPALITY_KEY.variableName(), municipality.key(),
        FlowVariable.MUNICIPALITY_NAME.variableName(), municipality.name(),
        FlowVariable.OFFICE.variableName(), engagement.officeId(),
        FlowVariable.PHASE.variableName(), phase);
  }
}
