package de.transferlotse.reminder;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.correspondence.MailLog;
import de.transferlotse.correspondence.MailLog.ArrivedMail;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the mail that asked for what we wait for. */
@Component
class SentRequests {

  private final MailLog mails;
  private final KnownRequests known;

  SentRequests(MailLog mails, KnownRequests known) {
    this.mails = mails;
    this.known = known;
  }

  /** Empty if none has gone out: of what nobody was asked nobody is reminded. */
  Optional<SentRequest> of(OpenRequest request) {
    List<ArrivedMail> sent = known.of(request.taskKey()).templates().stream()
        .flatMap(template -> mails.arrived(request.number(), template).stream())
        .sorted(Comparator.comparing(ArrivedMail::at).reversed()).toList();
    return sent.stream().findFirst().map(latest -> asked(latest, round(sent, latest, request)));
  }

  /** An earlier round of the same question, such as that of the last draft, is none of this one's. */
  private static List<ArrivedMail> round(List<ArrivedMail> sent, ArrivedMail latest, OpenRequest request) {
    LocalDate latestOn = OfficeTime.dayOf(latest.at());
    LocalDate from = latestOn.isBefore(request.openedOn()) ? latestOn : request.openedOn().minusDays(1);
    return sent.stream().filter(mail -> !OfficeTime.dayOf(mail.at()).isBefore(from)).toList();
  }

  private static SentRequest asked(ArrivedMail latest, List<ArrivedMail> round) {
    return new SentRequest(latest.subject(), latest.at(),
        round.stream().map(ArrivedMail::address).collect(Collectors.toUnmodifiableSet()),
        round.stream().map(ArrivedMail::function).distinct().sorted().toList());
  }
}
