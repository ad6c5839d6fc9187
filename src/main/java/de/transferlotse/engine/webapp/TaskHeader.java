package de.transferlotse.engine.webapp;

import java.util.List;

/**
 * Due date, group and person of a task are read in the Tasklist, not changed: the processes set them, and the engine
 * would refuse each of these buttons. What stands alone is hidden by the Tasklist's style sheet.
 */
final class TaskHeader {

  private static final String FILE = "camunda/app/tasklist/camunda-tasklist-bootstrap.js";

  /** The vendor's script holds its templates as text, with line breaks as two characters. */
  private static final String LINE = "\\n          ";

  static final List<VendorChange> CHANGES = List.of(header(), order(), next());

  private TaskHeader() {
  }

  private static VendorChange header() {
    return VendorChange.of("Am Kopf einer Aufgabe wird gelesen, nicht geändert", FILE)
        .replace("<span cam-widget-inline-field" + LINE + "tabindex=\"0\"" + LINE
            + "ng-keydown=\"openDatepicker($event)\"" + LINE + "class=\"followup-date\"",
            "<span class=\"followup-date\"")
        .replace("<span cam-widget-inline-field" + LINE + "tabindex=\"0\"" + LINE
            + "ng-keydown=\"openDatepicker($event)\"" + LINE + "class=\"due-date\"", "<span class=\"due-date\"")
        .replace("<span cam-widget-inline-field" + LINE + "tabindex=\"0\"" + LINE
            + "ng-keydown=\"editAssignee($event)\"" + LINE + "ng-paste=\"editAssignee($event)\"", "<span")
        .replace("<span ng-click=\"editGroups()\">", "<span>")
        .replace("<a href ng-if=\"groupNames.length > 0\">", "<span ng-if=\"groupNames.length > 0\">")
        .replace("{{ groupNames.join(\\', \\') }}\\n      </a>", "{{ groupNames.join(\\', \\') }}\\n      </span>")
        .replace("ng-if=\"task.due && !editingState.due\"", "ng-if=\"false\"")
        .replace("ng-if=\"isAssignee && !editingState.assignee\"", "ng-if=\"false\"")
        .replace("ng-if=\"!isAssignee && !editingState.assignee\"", "ng-if=\"false\"");
  }

  private static VendorChange order() {
    return VendorChange.of("Die Liste beginnt mit dem, was zuerst fällig ist", FILE)
        .replace("r=l(\"sorting\");try{", "r=l(\"sorting\");r||c({sorting:r=window.transferlotse.dueFirst});try{");
  }

  private static VendorChange next() {
    return VendorChange.of("Der Hinweis auf die nächste Aufgabe steht allein und nicht zu lange", FILE)
        .replace("duration:16e3,status:e,unsafe:!0", "duration:8e3,exclusive:!0,status:e,unsafe:!0");
  }
}
