package de.transferlotse.monitoring.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the columns of a flat file stand. They are found by their names, so that their order does not matter. */
record FlatHeader(TableLayout layout, int width, int statistic, int statisticName, int timeLabel, int time,
                  List<Variable> variables, List<FlatFigure> figures) {

  /** The four columns of one thing that a row is about. */
  record Variable(int code, int label, int attribute, int attributeLabel) {}

  private static final Pattern OLD_FIGURE = Pattern.compile("([^_]+)__(.*)__([^_]*)");

  static FlatHeader of(Row row, TableLayout layout, OpenTable table) {
    var positions = new LinkedHashMap<String, Integer>();
    for (int at = 0; at < row.size(); at++) {
      if (positions.put(row.text(at), at) != null) {
        throw table.fault(at + 1, row.text(at), "Die Spalte {} gibt es zweimal.");
      }
    }
    FlatNames names = layout == TableLayout.NEW_FLAT ? FlatNames.NEW : FlatNames.OLD;
    var take = new Taking(positions, table);
    int statistic = take.one(names.statistic());
    int statisticName = take.one(names.statisticName());
    take.one(names.timeCode());
    int timeLabel = take.one(names.timeLabel());
    int time = take.one(names.time());
    List<Variable> variables = variables(names, take);
    List<FlatFigure> figures = layout == TableLayout.NEW_FLAT ? List.of(newFigure(take)) : oldFigures(take);
    if (figures.isEmpty()) {
      throw table.fault(0, "", "Dem Flat File fehlen Spalten mit Werten; die Datei ist vermutlich abgeschnitten.");
    }
    take.positions.forEach((name, at) ->
        table.notice(at + 1, "Die Spalte „" + name + "“ ist nicht bekannt und wird nicht gelesen."));
    return new FlatHeader(layout, row.size(), statistic, statisticName, timeLabel, time, variables, figures);
  }

  private static List<Variable> variables(FlatNames names, Taking take) {
    var found = new TreeMap<Integer, Variable>();
    for (String name : List.copyOf(take.positions.keySet())) {
      Matcher code = names.variableCode().matcher(name);
      if (code.matches()) {
        String number = code.group(1);
        found.put(Integer.valueOf(number), new Variable(take.one(name), take.one(number + names.variableLabel()),
            take.one(number + names.attributeCode()), take.one(number + names.attributeLabel())));
      }
    }
    return List.copyOf(found.values());
  }

  private static FlatFigure newFigure(Taking take) {
    int value = take.one("value");
    return new FlatFigure.Named(value, take.positions.containsKey("value_q") ? take.one("value_q") : FlatFigure.NONE,
        take.one("value_variable_code"), take.one("value_variable_label"), take.one("value_unit"));
  }

  private static List<FlatFigure> oldFigures(Taking take) {
    var figures = new ArrayList<FlatFigure>();
    for (String name : List.copyOf(take.positions.keySet())) {
      Matcher figure = OLD_FIGURE.matcher(name);
      if (figure.matches()) {
        Column column = new Column(figure.group(1), List.of(figure.group(2).replace('_', ' ')), figure.group(3));
        figures.add(new FlatFigure.Fixed(take.one(name), column));
      }
    }
    return List.copyOf(figures);
  }

  /** Columns that have not been claimed yet. */
  private record Taking(Map<String, Integer> positions, OpenTable table) {

    int one(String name) {
      Integer at = positions.remove(name);
      if (at == null) {
        throw table.fault(0, name, "Dem Flat File fehlt die Spalte {}.");
      }
      return at;
    }
  }
}
