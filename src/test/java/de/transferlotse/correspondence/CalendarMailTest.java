package de.transferlotse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails that tell of an appointment, as Outlook and Thunderbird receive them. */
class CalendarMailTest extends MailTest {

  private static final String KREIS = "bildungsbuero@kreis-lup.example";
  private static final Instant SUMMER = Instant.parse("2026-07-01T08:00:00Z");

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  @Autowired private FailedMails failed;

  @BeforeEach
  void startServer() {
    jdbc.sql("delete from appointment").update();
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop();
  }

  @Test
  void carriesTheInvitationBesideTextAndHtmlAndAttachmentsAfterThem() throws Exception {
    queue(told("1", talk(SUMMER, "Rathaus"), List.of(document("Plan.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))));
    queue(told("2", talk(SUMMER, "Rathaus"), List.of()));
    deliver();

    for (MimeMessage mail : server.getReceivedMessages()) {
      MimeMultipart root = (MimeMultipart) mail.getContent();
      assertThat(new ContentType(root.getContentType()).getSubType()).isEqualTo("mixed");
      MimeMultipart bodies = (MimeMultipart) root.getBodyPart(0).getContent();
      assertThat(new ContentType(bodies.getContentType()).getSubType()).isEqualTo("alternative");
      assertThat(bodies.getCount()).isEqualTo(3);
      assertThat(bodies.getBodyPart(0).isMimeType("text/plain")).isTrue();
      assertThat(bodies.getBodyPart(1).isMimeType("text/html")).isTrue();
      ContentType type = new ContentType(bodies.getBodyPart(2).getContentType());
      assertThat(type.getBaseType()).isEqualTo("text/calendar");
      assertThat(type.getParameter("method")).isEqualTo("REQUEST");
      assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
      assertThat(bodies.getBodyPart(2).getDisposition()).isNull();
    }
    MimeMultipart withFile = (MimeMultipart) server.getReceivedMessages()[0].getContent();
    assertThat(withFile.getCount()).isEqualTo(2);
    assertThat(withFile.getBodyPart(1).getFileName()).isEqualTo("Plan.pdf");
    assertThat(((MimeMultipart) server.getReceivedMessages()[1].getContent()).getCount()).isOne();
  }

  @Test
  void saysWhoInvitesWhomToWhat() throws Exception {
    queue(told("1", talk(SUMMER, "Rathaus; Raum 3, Übergang"), List.of()));
    deliver();

    Calendar calendar = last();
    assertThat(calendar.validate().hasErrors()).isFalse();
    VEvent event = event(calendar);
    assertThat(event.getRequiredProperty("UID").getValue()).isEqualTo("erstgespraech-TNO-2026-014@transferlotse.example");
    assertThat(event.getSummary().getValue()).isEqualTo("Erstgespräch: Transferagentur Nord-Ost");
    assertThat(event.getLocation().getValue()).isEqualTo("Rathaus; Raum 3, Übergang");
    assertThat(event.getDescription().getValue()).isEqualTo("Größe: 5 €\nzweite Zeile");
    assertThat(event.getOrganizer().getCalAddress()).hasToString("mailto:beratung-schwerin@transferlotse.example");
    assertThat(event.getOrganizer().getParameter("CN").orElseThrow().getValue()).isEqualTo("Beratung Schwerin");
    assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
      assertThat(attendee.getCalAddress()).hasToString("mailto:" + KREIS);
      assertThat(attendee.getParameter("RSVP").orElseThrow().getValue()).isEqualTo("TRUE");
    });
    assertThat(event.getSequence().getValue()).isEqualTo("0");
    assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
  }

  @ParameterizedTest
  @CsvSource({"2026-03-05T09:00:00Z, 20260305T100000", "2026-07-01T08:00:00Z, 20260701T100000",
      "2026-03-28T09:00:00Z, 20260328T100000", "2026-03-29T08:00:00Z, 20260329T100000",
      "2026-10-24T08:00:00Z, 20261024T100000", "2026-10-25T09:00:00Z, 20261025T100000",
      "2027-01-11T08:30:00Z, 20270111T093000"})
  void keepsTheHourOfTheOfficeInSummerAndWinter(Instant start, String written) throws Exception {
    queue(told("1", talk(start, "Rathaus"), List.of()));
    deliver();

    assertThat(column("calendar")).contains("DTSTART;TZID=Europe/Berlin:" + written, "TZID:Europe/Berlin");
    VEvent event = event(last());
    assertThat(Instant.from(event.getStartDate().orElseThrow().getDate())).isEqualTo(start);
    assertThat(Instant.from(event.getEndDate().orElseThrow().getDate())).isEqualTo(start.plus(Duration.ofHours(1)));
  }

  @Test
  void updatesWhatWasMovedUnderTheSameUidAndTellsEvenOfTheWayBack() throws Exception {
    Instant moved = SUMMER.plus(Duration.ofDays(7));
    queue(told("am 1.7.", talk(SUMMER, "Rathaus"), List.of()));
    assertThat(queue(told("am 1.7.", talk(SUMMER, "Rathaus"), List.of())).written()).isEmpty();
    clock.advance(Duration.ofMinutes(1));
    queue(told("am 8.7.", talk(moved, "Rathaus"), List.of()));
    clock.advance(Duration.ofMinutes(1));
    queue(told("am 1.7.", talk(SUMMER, "Rathaus"), List.of()));
    clock.advance(Duration.ofMinutes(1));
    queue(told("am 1.7.", talk(SUMMER, "Kreishaus"), List.of()));
    deliver();

    MimeMessage[] mails = server.getReceivedMessages();
    assertThat(mails).hasSize(4);
    for (int change = 0; change < 4; change++) {
      VEvent event = event(calendar(mails[change]));
      assertThat(event.getSequence().getValue()).isEqualTo(String.valueOf(change));
      assertThat(event.getRequiredProperty("UID").getValue()).startsWith("erstgespraech-TNO-2026-014@");
    }
    assertThat(Instant.from(event(calendar(mails[1])).getStartDate().orElseThrow().getDate())).isEqualTo(moved);
  }

  @Test
  void countsChangesAndNotTheClock() throws Exception {
    queue(told("1", talk(SUMMER, "Rathaus"), List.of()));
    clock.setTo(clock.instant().minus(Duration.ofDays(400)));
    queue(told("2", talk(SUMMER, "Kreishaus"), List.of()));

    assertThat(jdbc.sql("select calendar from mail where occasion like '2%'").query(String.class).single())
        .contains("SEQUENCE:1");
  }

  @Test
  void callsOffWhatWasTold() throws Exception {
    queue(told("1", talk(SUMMER, "Rathaus"), List.of()));
    clock.advance(Duration.ofMinutes(1));
    queue(told("2", talk(SUMMER, "Rathaus").cancel(), List.of()));
    deliver();

    Calendar calendar = last();
    assertThat(new ContentType(part(server.getReceivedMessages()[1]).getContentType()).getParameter("method")).isEqualTo("CANCEL");
    assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(event(calendar).getStatus().getValue()).isEqualTo("CANCELLED");
    assertThat(event(calendar).getSequence().getValue()).isEqualTo("1");
    assertThat(event(calendar).getRequiredProperty("UID").getValue())
        .isEqualTo(event(calendar(server.getReceivedMessages()[0])).getRequiredProperty("UID").getValue());
  }

  @Test
  void callsNothingOffOfWhichNobodyHeard() {
    queue(told("1", talk(SUMMER, "Rathaus").cancel(), List.of()));

    assertThat(column("calendar")).isNull();
  }

  @Test
  void letsNoWordStartALineOfItsOwn() throws Exception {
    String evil = "Rathaus\r\nATTENDEE:mailto:fremd@anderswo.example";
    MailDraft draft = told("1", new Appointment("erstgespraech-x", SUMMER, Duration.ofHours(1), evil, evil, evil), List.of());
    queue(new MailDraft(draft.number(), draft.template(), "1", List.of(new Recipient(evil, evil, KREIS)),
        new Consultant(evil, "beratung@transferlotse.example"), draft.office(), draft.model(), List.of(), false, draft.appointment(),
        MailLinks.NONE));
    deliver();

    assertThat(event(last()).getAttendees()).hasSize(1);
    assertThat(event(last()).getOrganizer().getParameter("CN").orElseThrow().getValue()).doesNotContain("\n");
  }

  @Test
  void invitesWhomeverItGoesToWhenItIsSentAgain() throws Exception {
    queue(told("1", talk(SUMMER, "Rathaus"), List.of()));
    UUID first = jdbc.sql("select id from mail").query(UUID.class).single();
    jdbc.sql("update mail set state = 'failed', next_attempt_at = null").update();
    transaction.executeWithoutResult(status -> failed.sendAgain(first, "neu@kreis-lup.example"));
    deliver();

    assertThat(event(last()).getAttendees()).singleElement()
        .satisfies(attendee -> assertThat(attendee.getCalAddress()).hasToString("mailto:neu@kreis-lup.example"));
    assertThat(Instant.from(event(last()).getStartDate().orElseThrow().getDate())).isEqualTo(SUMMER);
  }

  @Test
  void invitesInTheNameOfWhoeverTookTheEngagementOver() throws Exception {
    MailDraft draft = told("1", talk(SUMMER, "Rathaus"), List.of());
    queue(draft);
    transaction.executeWithoutResult(status -> outbox.passTo("TNO-2026-014",
        new Consultant("Anna Kiel", "beratung-kiel@transferlotse.example"), draft.office()));
    deliver();

    assertThat(event(last()).getOrganizer().getCalAddress()).hasToString("mailto:beratung-kiel@transferlotse.example");
  }

  private static Appointment talk(Instant start, String place) {
    return new Appointment("erstgespraech-TNO-2026-014", start, Duration.ofHours(1), "Erstgespräch: Transferagentur Nord-Ost",
        place, "Größe: 5 €\r\nzweite Zeile");
  }

  private static MailDraft told(String occasion, Appointment appointment, List<UUID> attachments) {
    MailDraft draft = confirmation(occasion, KREIS);
    return new MailDraft(draft.number(), draft.template(), occasion, draft.recipients(), draft.consultant(), draft.office(),
        draft.model(), attachments, false, appointment, MailLinks.NONE);
  }

  private void deliver() {
    deliveryTo(server.getSmtp().getPort()).deliverDue();
  }

  private Calendar last() throws Exception {
    MimeMessage[] mails = server.getReceivedMessages();
    return calendar(mails[mails.length - 1]);
  }

  private static BodyPart part(MimeMessage mail) throws Exception {
    return ((MimeMultipart) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent()).getBodyPart(2);
  }

  private static Calendar calendar(MimeMessage mail) throws Exception {
    byte[] bytes = part(mail).getInputStream().readAllBytes();
    return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
  }

  private static VEvent event(Calendar calendar) {
    return (VEvent) calendar.getComponent("VEVENT").orElseThrow();
  }
}
