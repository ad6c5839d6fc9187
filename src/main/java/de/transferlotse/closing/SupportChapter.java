package de.transferlotse.closing;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.support.Reflection;
import de.transferlotse.support.ReflectionTalks;
import de.transferlotse.support.SupportMeasure;
import de.transferlotse.support.SupportMeasures;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the agency supported the Kommune, and what both said in the yearly Reflexionsgespräche. */
@Component
@Order(60)
class SupportChapter implements Chapter {

  private final SupportMeasures measures;
  private final ReflectionTalks reflections;

  SupportChapter(SupportMeasures measures, ReflectionTalks reflections) {
    this.measures = measures;
    this.reflections = reflections;
  }

  @Override
  public Optional<Section> of(String number) {
    List<SupportMeasure> supported = measures.of(number);
    List<Item> talks = reflections.of(number).stream().filter(talk -> talk.heldOn() != null)
        .map(SupportChapter::talk).toList();
    List<Table> tables = supported.isEmpty() ? List.of() : List.of(new Table("Unterstützungsmaßnahmen",
        List.of("Maßnahme", "Datum", "Beteiligte", "Ergebnis"), supported.stream().map(SupportChapter::row).toList(),
        "Aufzeichnungen der Begleitung."));
    return tables.isEmpty() && talks.isEmpty() ? Optional.empty()
        : Optional.of(new Section("Begleitung", List.of(), null, tables, talks));
  }

  private static List<String> row(SupportMeasure measure) {
    return List.of(measure.title() + " (" + measure.kind().label() + ")",
        GermanDates.inFigures(measure.heldOn()), measure.participants(), measure.result());
  }

  private static Item talk(Reflection talk) {
    return Item.of(talk.title() + " am " + GermanDates.inWords(talk.heldOn()),
        "Gut gelungen: %s%nSchwierig: %s%nVereinbart: %s".formatted(talk.wentWell(), talk.hard(), talk.agreedSteps()));
  }
}
