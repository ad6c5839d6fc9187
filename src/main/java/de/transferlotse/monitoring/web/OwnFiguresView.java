package de.transferlotse.monitoring.web;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.own.AskedFigure;
import de.transferlotse.monitoring.own.AskedFigures;
import de.transferlotse.monitoring.own.OwnFigures;
import de.transferlotse.monitoring.own.OwnTemplates;
import de.transferlotse.monitoring.store.OwnImport;
import de.transferlotse.monitoring.store.OwnValue;
import de.transferlotse.monitoring.store.OwnValues;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.workforce.Staff;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the page of a Kommune's own data shows. */
@Component
class OwnFiguresView {

  private static final int DIGITS = 9;

  private final AskedFigures asked;
  private final OwnFigures figures;
  private final OwnValues values;
  private final EngagementRights rights;
  private final Municipalities municipalities;
  private final Staff staff;

  OwnFiguresView(AskedFigures asked, OwnFigures figures, OwnValues values, EngagementRights rights,
      Municipalities municipalities, Staff staff) {
    this.asked = asked;
    this.figures = figures;
    this.values = values;
    this.rights = rights;
    this.municipalities = municipalities;
    this.staff = staff;
  }

  /** A figure that has values, the latest year first. */
  record Known(AskedFigure figure, List<Line> lines) {}

  record Line(int year, String time, String text, String source, String remark, String by, LocalDate on) {}

  /** What came in together. */
  record Entry(OwnImport came, String by, LocalDate on, String takenBackBy, LocalDate takenBackOn, List<Told> told) {}

  /** @param corrected whether something else holds by now */
  record Told(String label, String time, String text, String source, boolean corrected) {}

  /** The page for those who read the engagement; what may be done stands there for those who work on it. */
  ModelAndView page(Engagement engagement, String user, OwnForm form) {
    String key = engagement.municipalityKey();
    List<OwnValue> history = values.history(key);
    return base(new ModelAndView("pages/own-figures"), engagement)
        .addObject("known", known(history)).addObject("entries", entries(key, history)).addObject("groups", asked.groups())
        .addObject("works", rights.works(user, engagement)).addObject("form", form)
        .addObject("firstYear", OwnFigures.FIRST_YEAR).addObject("lastYear", figures.lastYear())
        .addObject("largest", OwnTemplates.LARGEST).addObject("tooLarge", OwnTemplates.TOO_LARGE);
  }

  /** What each of our pages needs. */
  ModelAndView base(ModelAndView page, Engagement engagement) {
    return page.addObject("engagement", engagement)
        .addObject("municipality", municipalities.of(engagement.municipalityKey()).name());
  }

  /** A form for a value, filled with what is known of it. */
  OwnForm form(Engagement engagement, String figure, Integer year) {
    int wanted = year == null ? figures.lastYear() - 1 : year;
    FigureId id = FigureId.of(Objects.requireNonNullElse(figure, ""));
    return values.held(engagement.municipalityKey()).stream()
        .filter(value -> value.figure().equals(id) && value.year() == wanted).findFirst()
        .map(value -> new OwnForm(figure, String.valueOf(wanted), value.raw(), value.source(), value.remark()))
        .orElseGet(() -> new OwnForm(figure, String.valueOf(wanted), null, null, null));
  }

  private List<Known> known(List<OwnValue> history) {
    return asked.all().stream().map(figure -> new Known(figure, history.stream()
        .filter(value -> value.holds() && value.figure().equals(figure.id()))
        .sorted(Comparator.comparing(OwnValue::year).reversed())
        .map(value -> new Line(value.year(), figure.time(value.year()), text(value.number(), value.raw()), value.source(),
            value.remark(), staff.nameOf(value.enteredBy()), OfficeTime.dayOf(value.enteredAt())))
        .toList())).filter(known -> !known.lines.isEmpty()).toList();
  }

  private List<Entry> entries(String key, List<OwnValue> history) {
    return values.imports(key).stream().map(one -> new Entry(one, staff.nameOf(one.uploadedBy()),
        OfficeTime.dayOf(one.uploadedAt()), one.takenBackBy() == null ? null : staff.nameOf(one.takenBackBy()),
        day(one.takenBackAt()), history.stream().filter(value -> value.importId() == one.id())
            .flatMap(this::told).toList())).toList();
  }

  private Stream<Told> told(OwnValue value) {
    return asked.find(value.figure()).map(figure -> new Told(figure.label(), figure.time(value.year()),
        text(value.number(), value.raw()), value.source(), !value.holds())).stream();
  }

  private static LocalDate day(Instant at) {
    return at == null ? null : OfficeTime.dayOf(at);
  }

  /** With points between thousands, as people read it. */
  static String text(BigDecimal number, String raw) {
    if (number == null) {
      return raw;
    }
    NumberFormat format = NumberFormat.getInstance(Locale.GERMANY);
    format.setMaximumFractionDigits(DIGITS);
    return format.format(number);
  }
}
