package de.transferlotse.monitoring.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.monitoring.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * All indicators, from one readable file for each theme area. A file with a word that is not understood does not load.
 */
public final class IndicatorCatalogue {

  private static final String VERSION = "2026-1";

  private final List<Indicator> indicators;

  /** What stands in one file. */
  private record Area(String version, List<Indicator> indicators) {}

  private IndicatorCatalogue(List<Indicator> indicators) {
    this.indicators = List.copyOf(indicators);
  }

  public static IndicatorCatalogue load() {
    var all = new ArrayList<Indicator>();
    for (Theme theme : Theme.values()) {
      Area area = read(theme.name().toLowerCase(Locale.ROOT));
      if (!VERSION.equals(area.version)) {
        throw new IllegalStateException("Indicators of " + theme + " have version " + area.version + ", not " + VERSION);
      }
      all.addAll(area.indicators);
    }
    return new IndicatorCatalogue(all);
  }

  private static Area read(String letter) {
    String file = "/indicators/" + letter + ".yaml";
    try (InputStream in = IndicatorCatalogue.class.getResourceAsStream(file)) {
      Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return new ObjectMapper().convertValue(content, Area.class);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Kept with each profile, so that an edition can be made again. */
  public String version() {
    return VERSION;
  }

  public List<Indicator> indicators() {
    return indicators;
  }

  public Optional<Indicator> find(String id) {
    return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  /** The indicators that a delivered table feeds. */
  public List<Indicator> fedBy(String tableCode) {
    return indicators.stream().filter(indicator -> indicator.table(tableCode).isPresent()).toList();
  }
}
