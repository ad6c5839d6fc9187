package de.transferlotse.record;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.correspondence.AwaitedReleases;
import de.transferlotse.correspondence.AwaitedReleases.Decision;
import de.transferlotse.correspondence.AwaitedReleases.Wording;
import de.transferlotse.workforce.Staff;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who saw, changed, released or discarded a mail before it went out, in words. */
@Component
class ReleaseHistory {

  private final AwaitedReleases awaited;
  private final Staff staff;

  ReleaseHistory(AwaitedReleases awaited, Staff staff) {
    this.awaited = awaited;
    this.staff = staff;
  }

  /** A sentence for each step; none if nobody had to see the mail. */
  List<String> decisions(UUID mail) {
    return awaited.decision(mail).map(this::sentences).orElse(List.of());
  }

  private List<String> sentences(Decision decision) {
    List<String> sentences = new ArrayList<>();
    wordings(decision).stream().filter(wording -> wording.writtenBy() != null)
        .forEach(wording -> sentences.add("Text geändert von " + by(wording.writtenBy(), wording.writtenAt())));
    if (decision.firstBy() != null) {
      sentences.add("Erste Freigabe von " + by(decision.firstBy(), decision.firstAt()));
    }
    if (decision.releasedBy() != null) {
      sentences.add((decision.people() == 2 ? "Zweite Freigabe von " : "Freigegeben von ")
          + by(decision.releasedBy(), decision.releasedAt()));
    }
    if (decision.discardedBy() != null) {
      sentences.add("Verworfen von " + by(decision.discardedBy(), decision.discardedAt()) + ": " + decision.reason());
    }
    return sentences;
  }

  /** The words that were replaced, under a heading that says whose they were. */
  Map<String, String> formerWordings(UUID mail) {
    Map<String, String> former = new LinkedHashMap<>();
    awaited.decision(mail).map(this::wordings).ifPresent(all -> all.subList(0, all.size() - 1).forEach(wording ->
        former.put(wording.writtenBy() == null ? "Text der Vorlage vor der ersten Änderung"
            : "Früherer Text von " + by(wording.writtenBy(), wording.writtenAt()), wording.text())));
    return former;
  }

  private List<Wording> wordings(Decision decision) {
    return awaited.wordings(decision.release());
  }

  private String by(String user, Instant at) {
    return staff.nameOf(user) + " am " + GermanDates.moment(at);
  }
}
