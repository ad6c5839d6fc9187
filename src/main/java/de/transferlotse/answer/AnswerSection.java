package de.transferlotse.answer;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.record.Cell;
import de.transferlotse.record.RecordSection;
import de.transferlotse.record.RecordTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the Kommune answered and what became of it, in its record. */
@Component
@Order(50)
class AnswerSection implements RecordSection {

  private final Answers answers;

  AnswerSection(Answers answers) {
    this.answers = answers;
  }

  @Override
  public String title() {
    return "Antworten der Kommune";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Am", "Von", "Antwort", "Stand").orElse(null);
    answers.of(engagement.number()).forEach(answer -> table.row(
        Cell.of(OfficeTime.dayOf(answer.receivedAt())),
        Cell.of(answer.from()).with(answer.personName()),
        Cell.of(answer.said()),
        Cell.of(answer.state().label()).with(answer.remark())));
    return table;
  }
}
