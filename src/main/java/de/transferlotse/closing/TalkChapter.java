package de.transferlotse.closing;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.input.Phrase;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was said in the Abschlussgespräch, above all what the Kommune means to do next. */
@Component
@Order(90)
class TalkChapter implements Chapter {

  private final ClosingTalks talks;

  TalkChapter(ClosingTalks talks) {
    this.talks = talks;
  }

  @Override
  public Optional<Section> of(String number) {
    return talks.of(number).map(talk -> new Section("Abschlussgespräch und nächste Schritte",
        List.of("Gespräch am %s; beteiligt: %s.".formatted(GermanDates.inWords(talk.heldOn()),
            Phrase.of(talk.participants()))),
        null, List.of(), List.of(Item.of("Rückblick", talk.review()),
            Item.of("Verortung des Entwicklungsstands", talk.positioning()),
            new Item("Nächste Schritte der Kommune", talk.nextStepLines()))));
  }
}
