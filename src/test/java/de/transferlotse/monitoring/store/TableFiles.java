package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.table.TableSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small deliveries of official tables, with other figures and times where a test needs them. */
public final class TableFiles {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String POPULATION_HEAD = "\uFEFFstatistics_code;statistics_label;time_code;time_label;time;"
      + "1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;"
      + "2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;"
      + "value_variable_label\n";
  private static final String POPULATION = "12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;%s;KREISE;Kreise;%s;%s;"
      + "GES;Geschlecht;;Insgesamt;%s;Anzahl;BEVSTD;Bevölkerungsstand\n";

  private TableFiles() {}

  public static TableSource of(String name, String text, Charset charset) {
    return new TableSource(name, () -> new ByteArrayInputStream(text.getBytes(charset)));
  }

  /** A delivery of leavers of 2023, as text. */
  public static String leavers() {
    try (InputStream in = TableFiles.class.getResourceAsStream("/monitoring/table/leavers-2023.csv")) {
      return new String(in.readAllBytes(), WESTERN);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public static TableSource leavers(String name, String text) {
    return of(name, text, WESTERN);
  }

  /** The delivery of leavers, retrieved on another day and with another total for Schwerin. */
  public static TableSource leavers(String retrieved, int schwerin) {
    return leavers("leavers-" + retrieved + ".csv", leavers().replace("Stand: 13.03.2025", "Stand: " + retrieved)
        .replace("Schwerin, kreisfreie Stadt;2643", "Schwerin, kreisfreie Stadt;" + schwerin));
  }

  /** A flat file of population, with lines „region;value“. */
  public static TableSource population(String day, List<String> lines) {
    var text = new StringBuilder(POPULATION_HEAD);
    for (String line : lines) {
      String[] cell = line.split(";");
      text.append(POPULATION.formatted(day, cell[0], "Gebiet " + cell[0], cell[1]));
    }
    return of("12411-01-01-4_1_de_flat.csv", text.toString(), StandardCharsets.UTF_8);
  }
}
