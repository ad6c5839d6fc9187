package de.transferlotse.monitoring.web;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.monitoring.own.AskedFigures;
import de.transferlotse.monitoring.store.OwnValue;
import de.transferlotse.monitoring.store.OwnValues;
import de.transferlotse.record.Cell;
import de.transferlotse.record.RecordSection;
import de.transferlotse.record.RecordTable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which own data of its Kommune there are, and the way to them. */
@Component
@Order(150)
class OwnFiguresSection implements RecordSection {

  private final AskedFigures asked;
  private final OwnValues values;

  OwnFiguresSection(AskedFigures asked, OwnValues values) {
    this.asked = asked;
    this.values = values;
  }

  @Override
  public String title() {
    return "Eigene Daten der Kommune";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Indikator", "Jahre", "Zuletzt eingetragen").orElse(null);
    List<OwnValue> held = values.held(engagement.municipalityKey());
    asked.groups().forEach(group -> {
      List<OwnValue> some = held.stream().filter(value -> value.figure().indicator().equals(group.indicator().id())).toList();
      some.stream().map(OwnValue::enteredAt).max(Comparator.<Instant>naturalOrder()).ifPresent(last -> table.row(
          Cell.of(group.indicator().name()).linked("/pages/engagements/" + engagement.number() + "/own-figures"),
          Cell.of(some.stream().map(OwnValue::year).distinct().sorted().map(String::valueOf).collect(Collectors.joining(", "))),
          Cell.of(OfficeTime.dayOf(last))));
    });
    return table;
  }
}
