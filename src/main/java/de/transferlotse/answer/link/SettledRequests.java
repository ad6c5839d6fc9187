package de.transferlotse.answer.link;

import de.transferlotse.answer.WaitDone;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was asked is no longer asked once its task is done, also if the answer came by telephone. */
@Component
class SettledRequests {

  private final AnswerForms forms;
  private final AnswerRequests requests;

  SettledRequests(AnswerForms forms, AnswerRequests requests) {
    this.forms = forms;
    this.requests = requests;
  }

  @EventListener
  void on(WaitDone done) {
    List<String> purposes = forms.about(done.taskKey());
    if (!purposes.isEmpty()) {
      requests.close(done.number(), purposes);
    }
  }
}
