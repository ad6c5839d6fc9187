package de.transferlotse.answer.link;

import de.transferlotse.answer.AnswerForm;
import de.transferlotse.correspondence.LinkMark;
import de.transferlotse.correspondence.MailLinks;
import de.transferlotse.engagement.AnswerLinks;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.platform.AnswerSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Opens what a mail asks for, and what every mail offers: to name a new contact, and to stop information mails. */
@Service
class RequestOpener implements AnswerLinks {

  /** What every mail offers is one request for the whole engagement. */
  private static final String ALWAYS = "jederzeit";

  private final AnswerForms forms;
  private final AnswerRequests requests;
  private final AnswerSettings settings;

  RequestOpener(AnswerForms forms, AnswerRequests requests, AnswerSettings settings) {
    this.forms = forms;
    this.requests = requests;
    this.settings = settings;
  }

  @Override
  public MailLinks of(Engagement engagement, String template, String occasion, boolean information) {
    Map<String, String> asked = new HashMap<>(Map.of(AnswerForms.CONTACT, ALWAYS));
    Optional<AnswerForm> form = forms.find(template);
    form.ifPresent(found -> asked.put(template, occasion));
    if (information) {
      asked.put(AnswerForms.STOP, ALWAYS);
    }
    Map<String, UUID> opened = requests.open(engagement.number(), asked);
    return new MailLinks(form.map(AnswerForm::button).orElse(""), address(opened, template),
        address(opened, AnswerForms.CONTACT), address(opened, AnswerForms.STOP));
  }

  @Override
  public MailLinks again(Engagement engagement, String taskKey) {
    String contact = address(requests.open(engagement.number(), Map.of(AnswerForms.CONTACT, ALWAYS)), AnswerForms.CONTACT);
    List<String> purposes = forms.about(taskKey);
    return (purposes.isEmpty() ? Optional.<AnswerRequest>empty() : requests.latestOpen(engagement.number(), purposes))
        .map(open -> new MailLinks(forms.find(open.purpose()).orElseThrow().button(),
            LinkMark.address(settings.baseUrl(), open.id()), contact, ""))
        .orElse(new MailLinks("", "", contact, ""));
  }

  private String address(Map<String, UUID> opened, String purpose) {
    return opened.containsKey(purpose) ? LinkMark.address(settings.baseUrl(), opened.get(purpose)) : "";
  }
}
