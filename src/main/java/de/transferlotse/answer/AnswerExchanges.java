package de.transferlotse.answer;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.record.Exchange;
import de.transferlotse.record.Exchanges;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the Kommune answered. */
@Component
class AnswerExchanges implements Exchanges {

  private final Answers answers;

  AnswerExchanges(Answers answers) {
    this.answers = answers;
  }

  @Override
  public List<Exchange> latest(Engagement engagement, int most) {
    return answers.latest(engagement.number(), most).stream().map(answer -> new Exchange(answer.receivedAt(),
        "Antwort von " + answer.from(), answer.said(), state(answer), null)).toList();
  }

  private static String state(Answer answer) {
    return answer.state().label() + (answer.remark() == null ? "" : ": " + answer.remark());
  }
}
