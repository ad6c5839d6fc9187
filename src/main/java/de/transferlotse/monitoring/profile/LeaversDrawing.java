package de.transferlotse.monitoring.profile;

import de.transferlotse.document.chart.StackedBars;
import de.transferlotse.document.chart.StackedBars.Share;
import de.transferlotse.document.chart.StackedBars.Stack;
import de.transferlotse.monitoring.figure.Comparison;
import de.transferlotse.monitoring.figure.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Who leaves school with which certificate, in the Kommune, the Land and Germany: shares of all who leave. Only
 * columns that add up are drawn; a bar of which a part is missing is left out, since its rest would mislead.
 */
final class LeaversDrawing {

  private static final String INDICATOR = "D4";
  private static final List<String> CERTIFICATES = List.of("ohne Ersten Schulabschluss", "mit Erstem Schulabschluss",
      "mit Mittlerem Schulabschluss", "mit Fachhochschulreife", "mit Allgemeiner Hochschulreife");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 4;

  private final ProfileContent content;
  private final ChartRoom room;

  LeaversDrawing(ProfileContent content, ChartRoom room) {
    this.content = content;
    this.room = room;
  }

  Optional<Drawing> drawing() {
    Optional<Figure> all = figure("insgesamt").filter(figure -> figure.latest().number() != null);
    List<Figure> parts = CERTIFICATES.stream().flatMap(meaning -> figure(meaning).stream()).toList();
    if (all.isEmpty() || parts.size() < CERTIFICATES.size()
        || parts.stream().anyMatch(part -> part.latest().year() != all.get().latest().year())) {
      return Optional.empty();
    }
    var stacks = new ArrayList<Stack>();
    stack(content.subject().name(), all.get(), parts, figure -> figure.latest().number()).ifPresent(stacks::add);
    stack(content.subject().land(), all.get(), parts, with(Comparison::land)).ifPresent(stacks::add);
    stack("Deutschland", all.get(), parts, with(Comparison::germany)).ifPresent(stacks::add);
    return stacks.isEmpty() ? Optional.empty() : Optional.of(drawing(all.get(), parts, stacks));
  }

  private Drawing drawing(Figure all, List<Figure> parts, List<Stack> stacks) {
    String time = all.latest().asOf();
    String title = "Absolvierende und Abgehende nach Abschluss";
    var head = new ArrayList<>(List.of("Abschluss", "Anzahl"));
    stacks.forEach(stack -> head.add(stack.label() + ", %"));
    List<List<String>> rows = IntStream.range(0, parts.size()).mapToObj(row -> row(parts.get(row), row, stacks)).toList();
    return new Drawing(title, new StackedBars(title + ", " + time, room.full(), CERTIFICATES, stacks).svg(), true, false, head, rows,
        "Anteile an allen, die eine allgemeinbildende Schule verließen, in Prozent; Anzahl: Personen in "
            + content.subject().name() + ", insgesamt " + GermanNumber.of(all.latest().number(), all.decimals()) + "; "
            + time + ".", new SourceList(content).of(parts));
  }

  private static List<String> row(Figure part, int at, List<Stack> stacks) {
    var row = new ArrayList<>(List.of(CERTIFICATES.get(at), FigureTexts.value(part.latest(), part.decimals())));
    stacks.forEach(stack -> row.add(stack.shares().get(at).text()));
    return row;
  }

  private static Optional<Stack> stack(String label, Figure all, List<Figure> parts, Function<Figure, BigDecimal> number) {
    BigDecimal whole = number.apply(all);
    if (whole == null || whole.signum() == 0 || parts.stream().anyMatch(part -> number.apply(part) == null)) {
      return Optional.empty();
    }
    return Optional.of(new Stack(label, parts.stream().map(number)
        .map(one -> one.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP))
        .map(percent -> new Share(percent, GermanNumber.of(percent, 1))).toList()));
  }

  private static Function<Figure, BigDecimal> with(Function<Comparison, BigDecimal> part) {
    return figure -> part.apply(figure.comparison());
  }

  private Optional<Figure> figure(String meaning) {
    return content.figures().filter(figure -> figure.id().indicator().equals(INDICATOR)
        && figure.id().meaning().equals(meaning) && figure.aspect().isEmpty()).findFirst();
  }
}
