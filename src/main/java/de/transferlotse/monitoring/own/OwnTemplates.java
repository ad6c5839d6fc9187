package de.transferlotse.monitoring.own;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.store.OwnValues;
import de.transferlotse.monitoring.table.TableSource;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Service;

/** Hands out the spreadsheet for a Kommune's own data, and takes it back filled in. */
@Service
public class OwnTemplates {

  /** The largest file that may be one. */
  public static final int LARGEST = TemplateFile.LARGEST;

  /** What somebody is told about a larger one. */
  public static final String TOO_LARGE = "Die Datei ist größer als %d MB; das kann nicht unsere Vorlage sein."
      .formatted(LARGEST >> 20);

  private final AskedFigures asked;
  private final OwnValues values;
  private final OwnFigures figures;
  private final Municipalities municipalities;
  private final Clock clock;

  OwnTemplates(AskedFigures asked, OwnValues values, OwnFigures figures, Municipalities municipalities, Clock clock) {
    this.asked = asked;
    this.values = values;
    this.figures = figures;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** A file to hand out. */
  public record Template(String name, byte[] content) {}

  /**
   * What became of a file.
   *
   * @param preview empty if there is none
   * @param complaints what is wrong with it; empty and no preview if it says nothing new
   */
  public record Outcome(Optional<Long> preview, List<String> complaints) {}

  public Template of(String municipalityKey) {
    Municipality municipality = municipalities.of(municipalityKey);
    byte[] content = new TemplateWriter(municipality, OfficeTime.dayOf(clock.instant()), held(municipalityKey))
        .write(asked.groups());
    return new Template("Eigene Daten " + municipality.shortName() + ".xlsx", content);
  }

  /** Reads a filled template: all of it as a preview, or nothing. */
  public Outcome upload(String municipalityKey, String name, byte[] content, String user) {
    TemplateReading reading;
    try {
      reading = read(municipalities.of(municipalityKey), name, content);
    } catch (Rejection refused) {
      return new Outcome(Optional.empty(), List.of(refused.getMessage()));
    }
    if (!reading.complaints().isEmpty()) {
      return new Outcome(Optional.empty(), reading.complaints());
    }
    return new Outcome(values.preview(municipalityKey, reading.entries(),
        new TableSource(name, () -> new ByteArrayInputStream(content)), reading.notices(), user), List.of());
  }

  private TemplateReading read(Municipality municipality, String name, byte[] content) {
    try (XSSFWorkbook book = TemplateFile.open(name, content)) {
      Sheet sheet = book.getSheet(TemplateShape.SHEET);
      TemplateHead head = TemplateHead.read(sheet, municipality.key(), municipality.name(), figures.lastYear());
      return new TemplateReader(asked, held(municipality.key()), head).read(sheet);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private OwnHeld held(String municipalityKey) {
    return new OwnHeld(values.held(municipalityKey));
  }
}
