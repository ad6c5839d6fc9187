package de.transferlotse.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.reminder.ReminderAction;
import de.transferlotse.reminder.ReminderPolicy;
import de.transferlotse.reminder.ReminderPolicy.Decision;
import de.transferlotse.reminder.ReminderPolicy.Question;
import de.transferlotse.reminder.RequestKind;
import de.transferlotse.support.EngineTest;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each line of the table of reminders, at the day on which it begins to hold and the day before. */
@EngineTest
class ReminderPolicyTest {

  @Autowired private ReminderPolicy policy;
  @Autowired private ReminderMornings mornings;
  @Autowired private AdjustableClock clock;

  @ParameterizedTest
  @CsvSource({
      "ASSESSMENT, 0, 0,  5,  15, true,  REMIND",
      "ASSESSMENT, 0, 0,  4,  16, true,  NONE",
      "ASSESSMENT, 1, 0,  5,  10, true,  REMIND",
      "ASSESSMENT, 1, 0,  4,  11, true,  NONE",
      "ASSESSMENT, 2, 0,  9,   0, true,  NONE",
      "ASSESSMENT, 2, 0,  9,  -1, true,  REMIND_NEXT",
      "ASSESSMENT, 2, 0,  9,  -1, false, CALL",
      "ASSESSMENT, 3, 0,  5,  -6, true,  CALL",
      "ASSESSMENT, 3, 0,  4,  -5, true,  NONE",
      "REPLY,      0, 0, 12,   3, true,  REMIND",
      "REPLY,      0, 0, 11,   4, true,  NONE",
      "REPLY,      0, 0,  2,  -9, true,  NONE",
      "REPLY,      1, 0,  5,  -2, true,  REMIND",
      "REPLY,      1, 0,  4,  -1, true,  NONE",
      "REPLY,      2, 0,  5,  -7, true,  REMIND_NEXT",
      "REPLY,      2, 0,  5,  -7, false, CALL",
      "REPLY,      3, 0,  5, -12, false, CALL",
      "DATA,       0, 0, 35,   5, true,  REMIND",
      "DATA,       0, 0, 34,   6, true,  NONE",
      "DATA,       1, 0, 10,  -5, true,  REMIND",
      "DATA,       1, 0,  9,  -4, true,  NONE",
      "DATA,       2, 0,  5, -10, true,  REMIND_NEXT",
      "COUNCIL,    0, 0, 61,  -1, true,  REMIND",
      "COUNCIL,    0, 0, 60,   0, true,  NONE",
      "COUNCIL,    1, 0, 10, -11, true,  CALL",
      "COUNCIL,    1, 0,  9, -10, true,  NONE",
      "COUNCIL,    1, 1, 10, -21, true,  CALL",
      "REPLY,      2, 1, 10, -30, true,  CALL",
      "REPLY,      3, 2, 10, -40, true,  CALL",
      "REPLY,      3, 2,  9, -39, true,  NONE",
      "REPLY,      3, 3, 99, -90, true,  NONE"})
  void saysWhatIsDone(RequestKind kind, int sent, int calls, int sinceContact, int untilDue, boolean next,
      ReminderAction action) {
    Decision decision = policy.decide(new Question(kind, sent, calls, sinceContact, untilDue, next));

    assertThat(decision.action()).isEqualTo(action);
    if (action != ReminderAction.NONE) {
      assertThat(decision.reason()).endsWith(".");
    }
  }

  @ParameterizedTest
  @CsvSource({
      "2026-03-02T07:59, 2026-03-02T07:00:00Z",
      "2026-03-02T08:00, 2026-03-03T07:00:00Z",
      "2026-03-27T09:00, 2026-03-30T06:00:00Z",
      "2026-03-28T03:00, 2026-03-30T06:00:00Z",
      "2026-10-23T09:00, 2026-10-26T07:00:00Z"})
  void comesOnWeekdaysAtEightInWinterAndInSummer(LocalDateTime now, String next) {
    clock.setTo(OfficeTime.instant(now));

    assertThat(mornings.cycle()).isEqualTo("R/" + next + "/P1D");
    clock.setTo(EngineTest.START);
  }
}
