package de.transferlotse.engine.webapp;

import java.util.List;
import java.util.stream.Stream;

/** Every change that we make to vendor files on their way out; a test holds each against the real file. */
final class VendorChanges {

  static final List<VendorChange> ALL =
      Stream.of(FormWidgetsInGerman.CHANGES, CalendarsInGerman.CHANGES, DatesInGerman.CHANGES, TasklistForms.CHANGES,
              TasklistLogin.CHANGES, TaskDates.CHANGES, TaskHeader.CHANGES, CockpitInGerman.CHANGES,
              Navigation.CHANGES)
          .flatMap(List::stream).toList();

  private VendorChanges() {
  }
}
