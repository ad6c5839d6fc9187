package de.transferlotse.record;

import de.transferlotse.engagement.Engagement;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When people met and when they will, the latest first, as all modules together know it. */
@Component
@Order(120)
class AppointmentSection implements RecordSection {

  private final List<RecordAppointments> sources;

  AppointmentSection(List<RecordAppointments> sources) {
    this.sources = sources;
  }

  @Override
  public String title() {
    return "Termine und Maßnahmen";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Tag", "Was", "Stand", "Mit wem, was");
    sources.stream().flatMap(source -> source.of(engagement.number()).stream())
        .sorted(Comparator.comparing(RecordAppointments.Appointment::on).reversed())
        .forEach(one -> table.row(Cell.of(one.on()), Cell.of(one.what()), Cell.of(one.state()), Cell.of(one.about())));
    return table;
  }
}
