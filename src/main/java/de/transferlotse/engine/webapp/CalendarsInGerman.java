package de.transferlotse.engine.webapp;

import java.util.List;

/** Names, formats and first day of the week of the calendars: in forms (flatpickr) and at tasks (AngularJS). */
final class CalendarsInGerman {

  private static final String FILE = "camunda/lib/deps.js";

  private static final String DAYS = """
      ["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"]""";
  private static final String TAGE = """
      ["Sonntag","Montag","Dienstag","Mittwoch","Donnerstag","Freitag","Samstag"]""";
  private static final String SHORT_DAYS = """
      ["Sun","Mon","Tue","Wed","Thu","Fri","Sat"]""";
  private static final String KURZE_TAGE = """
      ["So","Mo","Di","Mi","Do","Fr","Sa"]""";
  private static final String MONTHS = """
      ["January","February","March","April","May","June","July","August","September","October","November",\
      "December"]""";
  private static final String MONATE = """
      ["Januar","Februar","März","April","Mai","Juni","Juli","August","September","Oktober","November",\
      "Dezember"]""";
  private static final String SHORT_MONTHS = """
      ["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]""";
  private static final String KURZE_MONATE = """
      ["Jan","Feb","Mär","Apr","Mai","Jun","Jul","Aug","Sep","Okt","Nov","Dez"]""";

  static final List<VendorChange> CHANGES = List.of(formCalendar(), taskCalendar());

  private CalendarsInGerman() {
  }

  private static VendorChange formCalendar() {
    return VendorChange.of("Kalender der Formulare deutsch, Woche ab Montag", FILE)
        .replace("weekdays:{shorthand:" + SHORT_DAYS + ",longhand:" + DAYS + "}",
            "weekdays:{shorthand:" + KURZE_TAGE + ",longhand:" + TAGE + "}")
        .replace("months:{shorthand:" + SHORT_MONTHS + ",longhand:" + MONTHS + "}",
            "months:{shorthand:" + KURZE_MONATE + ",longhand:" + MONATE + "}")
        .replace("firstDayOfWeek:0,ordinal:function(e){", "firstDayOfWeek:1,ordinal:function(e){return\".\";")
        .replace("rangeSeparator:\" to \",weekAbbreviation:\"Wk\"", "rangeSeparator:\" bis \",weekAbbreviation:\"KW\"")
        .replace("scrollTitle:\"Scroll to increment\",toggleTitle:\"Click to toggle\"",
            "scrollTitle:\"Scrollen zum Ändern\",toggleTitle:\"Klicken zum Umschalten\"")
        .replace("yearAriaLabel:\"Year\",monthAriaLabel:\"Month\",hourAriaLabel:\"Hour\",minuteAriaLabel:\"Minute\"",
            "yearAriaLabel:\"Jahr\",monthAriaLabel:\"Monat\",hourAriaLabel:\"Stunde\",minuteAriaLabel:\"Minute\"")
        .replace("ariaDateFormat:\"F j, Y\"", "ariaDateFormat:\"j. F Y\"");
  }

  private static VendorChange taskCalendar() {
    return VendorChange.of("Kalender an Aufgaben deutsch, Woche ab Montag", FILE)
        .replace("DAY:" + DAYS + ",ERANAMES", "DAY:" + TAGE + ",ERANAMES")
        .replace("FIRSTDAYOFWEEK:6,MONTH:" + MONTHS, "FIRSTDAYOFWEEK:0,MONTH:" + MONATE)
        .replace("SHORTDAY:" + SHORT_DAYS + ",SHORTMONTH:" + SHORT_MONTHS,
            "SHORTDAY:" + KURZE_TAGE + ",SHORTMONTH:" + KURZE_MONATE)
        .replace("STANDALONEMONTH:" + MONTHS, "STANDALONEMONTH:" + MONATE);
  }
}
