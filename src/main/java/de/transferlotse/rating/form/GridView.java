package de.transferlotse.rating.form;

import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.Option;
import de.transferlotse.rating.Agenda;
import de.transferlotse.rating.AgendaItem;
import de.transferlotse.rating.Rater;
import de.transferlotse.rating.RatingComponent;
import de.transferlotse.rating.RatingGrid;
import de.transferlotse.rating.RatingSheet;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What people read while they rate: Leitfragen and anchors of each component, and what was said about it. */
@Component
public class GridView {

  private final FormTexts texts;
  private final RatingGrid grid;
  private final Ratings ratings;
  private final Agenda agenda;

  GridView(FormTexts texts, RatingGrid grid, Ratings ratings, Agenda agenda) {
    this.texts = texts;
    this.grid = grid;
    this.ratings = ratings;
    this.agenda = agenda;
  }

  /**
   * One component's part of the view, below {@code view.k1} to {@code view.k7}.
   *
   * @param earlier  the agreed level of the first round, empty in the first round itself
   * @param agenda   why it is a point for the Auswertungsgespräch, empty if it is not
   */
  record Shown(String title, String questions, String anchor0, String anchor2, String anchor4, String evidence,
      String self, String selfEvidence, String agency, String agencyEvidence, String earlier, String agenda) {}

  /** The view for somebody who rates without looking at what others said. */
  Map<String, Object> alone(String number, Round round) {
    return view(number, round, Map.of(), List.of());
  }

  /** The view for somebody who brings the two ratings together. */
  Map<String, Object> together(String number, Round round, Map<Rater, RatingSheet> sheets) {
    return view(number, round, sheets, agenda.of(number, round));
  }

  private Map<String, Object> view(String number, Round round, Map<Rater, RatingSheet> sheets, List<AgendaItem> items) {
    var view = new HashMap<String, Object>();
    view.put("heading", texts.heading(number));
    view.put("documents", texts.documents(number));
    view.put("levels", levels());
    view.put("levelsOrOpen", levelsOrOpen());
    Map<String, AgendaItem> byCode = items.stream()
        .collect(Collectors.toMap(item -> item.component().code(), item -> item));
    RatingSheet earlier = round == Round.AFTER ? ratings.of(number, Round.BEFORE, Rater.CONSOLIDATED) : null;
    for (RatingComponent component : grid.components()) {
      view.put(component.code().toLowerCase(Locale.ROOT),
          shown(component, sheets, earlier, byCode.get(component.code())));
    }
    return view;
  }

  private Shown shown(RatingComponent component, Map<Rater, RatingSheet> sheets, RatingSheet earlier, AgendaItem item) {
    String code = component.code();
    return new Shown(component.title(), component.questions(), component.anchor0(), component.anchor2(),
        component.anchor4(), component.evidence(),
        level(sheets.get(Rater.MUNICIPALITY), code), evidence(sheets.get(Rater.MUNICIPALITY), code),
        level(sheets.get(Rater.AGENCY), code), evidence(sheets.get(Rater.AGENCY), code),
        level(earlier, code),
        item == null ? "" : "Unterschied von " + item.difference() + " Stufen: Punkt für das Auswertungsgespräch");
  }

  private String level(RatingSheet sheet, String code) {
    return sheet == null || sheet.isEmpty() ? "" : grid.text(sheet.level(code));
  }

  private static String evidence(RatingSheet sheet, String code) {
    if (sheet == null || sheet.isEmpty()) {
      return "";
    }
    String evidence = sheet.ratings().get(code).evidence();
    return evidence == null ? "kein Nachweis genannt" : evidence;
  }

  private List<Option> levels() {
    return grid.levels().stream().map(level -> new Option(level.longText(), String.valueOf(level.level()))).toList();
  }

  private List<Option> levelsOrOpen() {
    var options = new ArrayList<>(levels());
    options.add(new Option("noch offen", AgreedEntry.OPEN));
    return options;
  }
}
