package de.transferlotse.monitoring.own;

import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.store.OwnEntry;
import de.transferlotse.monitoring.store.OwnValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Reads a filled template line by line and collects all that is wrong with it, so that a person can put everything right
 * at once. An empty field says nothing; „k. A.“ says that there is no value.
 */
final class TemplateReader {

  private static final int MOST_COMPLAINTS = 20;

  private final AskedFigures asked;
  private final OwnHeld held;
  private final TemplateHead head;
  private final List<OwnEntry> entries = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Map<FigureId, Integer> lines = new HashMap<>();

  TemplateReader(AskedFigures asked, OwnHeld held, TemplateHead head) {
    this.asked = asked;
    this.held = held;
    this.head = head;
  }

  TemplateReading read(Sheet sheet) {
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      if (merged.getLastRow() > TemplateShape.HEAD_ROW) {
        complain(merged.formatAsString(), "Diese Zellen sind verbunden; bitte heben Sie die Verbindung auf.");
      }
    }
    for (Row row : sheet) {
      if (row.getRowNum() > TemplateShape.HEAD_ROW) {
        line(row);
      }
    }
    return new TemplateReading(List.copyOf(entries), shortened(), notices());
  }

  private void line(Row row) {
    TemplateCell id = TemplateCell.of(row, head.id());
    Optional<AskedFigure> figure = asked.find(FigureId.of(id.text()));
    if (figure.isPresent()) {
      Integer before = lines.putIfAbsent(figure.get().id(), row.getRowNum() + 1);
      if (before != null) {
        complain(id.name(), "„%s“ steht schon in Zeile %d.".formatted(id.text(), before));
      } else {
        figure(row, figure.get());
      }
    } else if (!id.blank()) {
      complain(id.name(), "„%s“ ist keine Kennung aus unserer Vorlage.".formatted(id.text()));
    } else {
      head.years().keySet().stream().map(column -> TemplateCell.of(row, column)).filter(cell -> !cell.blank()).findFirst()
          .ifPresent(cell -> complain(cell.name(), "„%s“ steht in einer Zeile ohne Kennung.".formatted(cell.text())));
    }
  }

  private void figure(Row row, AskedFigure figure) {
    String source = TemplateCell.of(row, head.source()).text();
    String remark = TemplateCell.of(row, head.remark()).text();
    boolean prefilled = held.latest(figure.id())
        .filter(one -> source.isBlank() || one.source().equals(source) && one.remark().equals(remark)).isPresent();
    var news = new ArrayList<OwnEntry>();
    head.years().forEach((column, year) -> {
      TemplateCell cell = TemplateCell.of(row, column);
      if (!cell.blank()) {
        number(cell, figure).ifPresent(number -> {
          OwnEntry entry = new OwnEntry(figure.id(), figure.unit(), year, number.value, source, remark, row.getRowNum() + 1,
              column + 1);
          if (!prefilled || !known(entry)) {
            news.add(entry);
          }
        });
      }
    });
    if (!news.isEmpty()) {
      take(news, TemplateCell.of(row, head.source()), TemplateCell.of(row, head.remark()));
    }
  }

  // Where the source is the one that we wrote there, values that nobody changed keep their own.
  private boolean known(OwnEntry entry) {
    Optional<OwnValue> now = held.of(entry.figure(), entry.year());
    return now.isPresent() && now.get().raw().equals(entry.raw());
  }

  private void take(List<OwnEntry> news, TemplateCell source, TemplateCell remark) {
    Optional<String> from = checked(source, () -> OwnText.source(source.words()));
    Optional<String> beside = checked(remark, () -> OwnText.remark(remark.words()));
    if (from.isPresent() && beside.isPresent()) {
      news.forEach(one -> entries.add(new OwnEntry(one.figure(), one.unit(), one.year(), one.number(), from.get(), beside.get(),
          one.line(), one.position())));
    }
  }

  /** @param value {@code null} if the Kommune says that there is none */
  private record Number(BigDecimal value) {}

  private Optional<Number> number(TemplateCell cell, AskedFigure figure) {
    return checked(cell, () -> new Number(cell.number(figure.decimals())));
  }

  private <T> Optional<T> checked(TemplateCell cell, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (Rejection refused) {
      complain(cell.name(), refused.getMessage());
      return Optional.empty();
    }
  }

  private void complain(String cells, String sentence) {
    complaints.add("Blatt „%s“, %s %s: %s".formatted(TemplateShape.SHEET, cells.contains(":") ? "Zellen" : "Zelle", cells,
        sentence));
  }

  private List<String> shortened() {
    if (complaints.size() <= MOST_COMPLAINTS) {
      return List.copyOf(complaints);
    }
    var first = new ArrayList<>(complaints.subList(0, MOST_COMPLAINTS));
    first.add("… und %d weitere Stellen.".formatted(complaints.size() - MOST_COMPLAINTS));
    return first;
  }

  private List<String> notices() {
    var notices = new ArrayList<String>();
    long gone = asked.all().stream().filter(figure -> !lines.containsKey(figure.id())).count();
    if (gone > 0) {
      notices.add("In der Datei fehlen %d Zeilen der Vorlage; für sie ändert sich nichts.".formatted(gone));
    }
    if (!head.foreign().isEmpty()) {
      notices.add("Diese Spalten gehören nicht zur Vorlage und werden nicht gelesen: " + String.join(", ", head.foreign()) + ".");
    }
    return notices;
  }
}
