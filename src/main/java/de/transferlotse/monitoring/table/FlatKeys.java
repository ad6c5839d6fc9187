package de.transferlotse.monitoring.table;

import de.transferlotse.monitoring.table.FlatHeader.Variable;
import de.transferlotse.monitoring.table.KeyColumn.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a row of a flat file is about. Each thing names itself, row by row, so that also the region is told by its
 * variable; if none of the first row's is known for regions, by what stands in it.
 */
final class FlatKeys {

  private static final Set<String> LEVELS = Set.of("DINSG", "DLAND", "REGBEZ", "KREISE", "GEMEIN");
  private static final int KREIS = 5;

  private final FlatHeader header;
  private final OpenTable table;
  private final Set<String> regions;
  private List<Attribute> last = List.of();

  FlatKeys(FlatHeader header, OpenTable table, Row first) {
    this.header = header;
    this.table = table;
    this.regions = regions(header, first);
  }

  private static Set<String> regions(FlatHeader header, Row first) {
    if (header.variables().stream().anyMatch(one -> LEVELS.contains(first.text(one.code())))) {
      return LEVELS;
    }
    return header.variables().stream().filter(one -> looksLikeRegion(first.text(one.attribute())))
        .map(one -> first.text(one.code())).limit(1).collect(Collectors.toSet());
  }

  /** Shorter keys are also those of subjects. */
  private static boolean looksLikeRegion(String code) {
    return RegionKeys.isKey(code) && (code.length() >= KREIS || code.equals("DG"));
  }

  TableHead head(Row row, String codeInName) {
    var columns = new ArrayList<KeyColumn>();
    columns.add(new KeyColumn(Role.TIME, row.text(header.timeLabel())));
    for (Variable variable : header.variables()) {
      columns.add(new KeyColumn(isRegion(row, variable) ? Role.REGION_KEY : Role.ATTRIBUTE, row.text(variable.label())));
    }
    String statistic = row.text(header.statistic());
    return new TableHead(header.layout(), codeInName.startsWith(statistic + "-") ? codeInName : "", "", statistic,
        row.text(header.statisticName()), columns, header.figures().stream().flatMap(one -> one.known().stream()).toList());
  }

  TableTime time(Row row) {
    return table.time(row.text(header.time()), header.time() + 1);
  }

  TableRegion region(Row row) {
    for (Variable variable : header.variables()) {
      if (isRegion(row, variable)) {
        return table.region(row.text(variable.attribute()), row.text(variable.attributeLabel()), variable.attribute() + 1);
      }
    }
    return TableRegion.NONE;
  }

  private boolean isRegion(Row row, Variable variable) {
    return regions.contains(row.text(variable.code()));
  }

  /** The other things, in the order of their numbers; a row that has the same ones as the row above shares its list. */
  List<Attribute> attributes(Row row) {
    boolean same = true;
    int count = 0;
    for (Variable variable : header.variables()) {
      if (!isRegion(row, variable)) {
        same &= count < last.size() && sameAs(row, variable, last.get(count));
        count++;
      }
    }
    if (!same || count != last.size()) {
      last = header.variables().stream().filter(one -> !isRegion(row, one)).map(one -> new Attribute(row.text(one.code()),
          row.text(one.label()), row.text(one.attribute()), row.text(one.attributeLabel()))).toList();
    }
    return last;
  }

  private static boolean sameAs(Row row, Variable variable, Attribute attribute) {
    return attribute.variable().equals(row.text(variable.code())) && attribute.code().equals(row.text(variable.attribute()))
        && attribute.label().equals(row.text(variable.attributeLabel()))
        && attribute.variableLabel().equals(row.text(variable.label()));
  }

  Hash hash(Row row) {
    Hash hash = Hash.start().with(row.text(header.time()));
    for (Variable variable : header.variables()) {
      hash.with(row.text(variable.code())).with(row.text(variable.attribute()));
      if (!isRegion(row, variable)) {
        hash.with(row.text(variable.attributeLabel()));
      }
    }
    return hash;
  }

  String words(Row row) {
    var words = new ArrayList<String>();
    words.add(row.text(header.time()));
    header.variables()
        .forEach(one -> words.add(row.text(isRegion(row, one) ? one.attribute() : one.attributeLabel())));
    return String.join(", ", words);
  }
}
