package de.transferlotse.monitoring.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.monitoring.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private final Map<String, Indicator> byId = new HashMap<>();
  private final Map<FigureId, CatalogueFigure> figures = new LinkedHashMap<>();
  private final Aspects aspects;

  /** What stands in one file. */
  private record Area(String version, List<Indicator> indicators) {}

  private record Parts(String version, List<Aspects.Aspect> aspects) {}

  private IndicatorCatalogue(List<Indicator> indicators, Aspects aspects) {
    this.indicators = List.copyOf(indicators);
    this.aspects = aspects;
    for (Indicator one : indicators) {
      byId.put(one.id(), one);
      one.figures().forEach(figure -> {
        FigureId id = new FigureId(one.id(), figure.meaning());
        if (figures.put(id, new CatalogueFigure(id, one, figure)) != null) {
          throw new IllegalStateException("Figure " + id.text() + " stands twice in the catalogue");
        }
      });
    }
    figures.values().forEach(one -> one.operands().stream().filter(operand -> !figures.containsKey(operand)).forEach(operand -> {
      throw new IllegalStateException("Figure " + one.id().text() + " is worked out of " + operand.text() + ", which is unknown");
    }));
  }

  public static IndicatorCatalogue load() {
    var all = new ArrayList<Indicator>();
    for (Theme theme : Theme.values()) {
      Area area = read(theme.name().toLowerCase(Locale.ROOT), Area.class);
      checkVersion(theme.name(), area.version);
      all.addAll(area.indicators);
    }
    Parts parts = read("aspects", Parts.class);
    checkVersion("aspects", parts.version);
    return new IndicatorCatalogue(all, new Aspects(parts.aspects));
  }

  private static void checkVersion(String name, String version) {
    if (!VERSION.equals(version)) {
      throw new IllegalStateException("Indicators of " + name + " have version " + version + ", not " + VERSION);
    }
  }

  private static <T> T read(String name, Class<T> type) {
    String file = "/indicators/" + name + ".yaml";
    try (InputStream in = IndicatorCatalogue.class.getResourceAsStream(file)) {
      Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return new ObjectMapper().convertValue(content, type);
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
    return Optional.ofNullable(byId.get(id));
  }

  /** All figures that are described, in the order of a profile. */
  public Collection<CatalogueFigure> figures() {
    return Collections.unmodifiableCollection(figures.values());
  }

  /** The figure with this id; also one that was mapped later, as long as its indicator is known. */
  public Optional<CatalogueFigure> figure(FigureId id) {
    CatalogueFigure known = figures.get(id);
    return known != null ? Optional.of(known)
        : find(id.indicator()).map(indicator -> new CatalogueFigure(id, indicator, indicator.figure(id.meaning())));
  }

  /** The figures by which Kommunen are compared with each other unless others are chosen. */
  public List<FigureId> peerFigures() {
    return figures.values().stream().filter(one -> one.definition().peers()).map(CatalogueFigure::id).toList();
  }

  /** Whether it stands on what a Kommune says of itself, which is not for everybody to see. */
  public boolean own(CatalogueFigure figure) {
    return figure.definition().own()
        || figure.operands().stream().anyMatch(operand -> figure(operand).filter(this::own).isPresent());
  }

  public Aspects aspects() {
    return aspects;
  }

  /** The indicators that a delivered table feeds. */
  public List<Indicator> fedBy(String tableCode) {
    return indicators.stream().filter(indicator -> indicator.table(tableCode).isPresent()).toList();
  }
}
