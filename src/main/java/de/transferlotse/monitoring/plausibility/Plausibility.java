package de.transferlotse.monitoring.plausibility;

import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.monitoring.figure.Figures;
import de.transferlotse.monitoring.store.SourceFile;
import de.transferlotse.monitoring.store.StoredValues;
import de.transferlotse.monitoring.store.Value;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is odd in figures. It only points at it: a person knows whether there is a reason. */
@Service
@Transactional(readOnly = true)
public class Plausibility {

  private static final String GERMANY = "DG";

  private final IndicatorCatalogue catalogue;
  private final StoredValues values;
  private final Figures figures;
  private final Municipalities municipalities;

  Plausibility(IndicatorCatalogue catalogue, StoredValues values, Figures figures, Municipalities municipalities) {
    this.catalogue = catalogue;
    this.values = values;
    this.figures = figures;
    this.municipalities = municipalities;
  }

  /** All that is stored of a Kommune or worked out for it, the latest first; who may see its own data is decided by who asks. */
  public List<Finding> ofMunicipality(String key) {
    Municipality itself = municipalities.of(key);
    List<Value> stored = values.of(List.of(key), given().map(CatalogueFigure::id).toList());
    var check = new Oddities(catalogue, Set.of(key));
    var found = new ArrayList<Dated>(dated(check.of(stored, one -> true), Map.of(key, itself.shortName())));
    figures.of(key).stream().filter(one -> catalogue.figure(one.id()).orElseThrow().calculation().isPresent())
        .forEach(one -> check.of(one, (point, sentence) -> found.add(new Dated(point.year(), new Finding(key, itself.shortName(),
            Wording.label(catalogue.figure(one.id()).orElseThrow(), one.aspect()), point.asOf(), shown(one, point.number()),
            sentence, "eigene Berechnung")))));
    return found.stream().sorted(Comparator.comparing(Dated::year).reversed()).map(Dated::finding).toList();
  }

  /** Values that this import brought for the Kommunen of the agency, their Länder and Germany, by Kommune, the latest first. */
  public List<Finding> ofImport(long importId) {
    List<SourceFile> files = values.filesOf(importId);
    Set<Long> brought = files.stream().map(SourceFile::id).collect(Collectors.toSet());
    List<FigureId> fed = given().filter(one -> files.stream().anyMatch(file -> one.indicator().table(file.table()).isPresent()))
        .map(CatalogueFigure::id).toList();
    Map<String, String> places = places();
    var check = new Oddities(catalogue, municipalities.all().stream().map(Municipality::key).collect(Collectors.toSet()));
    List<OddValue> odd = check.of(values.of(places.keySet(), fed), one -> brought.contains(one.file()));
    return dated(odd, places).stream().sorted(Comparator.comparing((Dated one) -> one.finding().place())
        .thenComparing(Comparator.comparing(Dated::year).reversed())).map(Dated::finding).toList();
  }

  private record Dated(int year, Finding finding) {}

  private Stream<CatalogueFigure> given() {
    return catalogue.figures().stream().filter(one -> one.calculation().isEmpty());
  }

  private Map<String, String> places() {
    var places = new TreeMap<String, String>();
    municipalities.all().forEach(one -> {
      places.put(one.key(), one.shortName());
      places.put(one.land().code(), one.land().name());
    });
    places.put(GERMANY, "Deutschland");
    return places;
  }

  private List<Dated> dated(List<OddValue> odd, Map<String, String> places) {
    Map<Long, SourceFile> files = values.files(odd.stream().map(one -> one.value().file()).distinct().toList());
    return odd.stream().map(one -> {
      Value value = one.value();
      CatalogueFigure figure = catalogue.figure(value.id()).orElseThrow();
      return new Dated(value.year(), new Finding(value.region(), places.get(value.region()), Wording.label(figure, value.aspect()),
          value.period().text(figure.indicator()), Wording.number(value.number(), figure) + " " + figure.definition().unit(),
          one.sentence(), source(files.get(value.file()), value.line())));
    }).toList();
  }

  /** Own data were typed, or stood in a spreadsheet that nobody has but the Kommune. */
  private static String source(SourceFile file, int line) {
    return file.table().isEmpty() ? file.citation() : file.name() + ", Zeile " + line;
  }

  private static String shown(Figure figure, BigDecimal number) {
    return Wording.number(number, figure.decimals()) + " " + figure.unit();
  }
}
