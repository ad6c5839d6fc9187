package de.transferlotse.masterdata;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engine.form.PageFacts;
import de.transferlotse.input.Rejection;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the master data: an overview with what is missing, and for each area a list and a form. */
@Controller
@RequestMapping("/pages/master-data")
class MasterDataPages {

  private final Administration administration;
  private final List<Area<?>> areas;
  private final MasterData data;
  private final Changes changes;

  MasterDataPages(Administration administration, List<Area<?>> areas, MasterData data, Changes changes) {
    this.administration = administration;
    this.areas = areas;
    this.data = data;
    this.changes = changes;
  }

  /** Before each of them: whoever may not reaches none. */
  @ModelAttribute
  void require(Principal user) {
    administration.require(user.getName());
  }

  @GetMapping
  ModelAndView overview() {
    return new ModelAndView("pages/master-data", Map.of("areas", areas,
        "warnings", areas.stream().flatMap(area -> area.warnings().stream()).toList()));
  }

  @GetMapping("/changes")
  ModelAndView changes(@RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "0") int page) {
    int shown = Math.min(Math.max(page, 0), 10_000);
    List<Changes.Change> found = changes.all(area, shown);
    Map<String, String> titles = new HashMap<>();
    areas.forEach(one -> titles.put(one.path(), one.title()));
    return new ModelAndView("pages/master-data-changes", Map.of("areas", areas, "area", area, "page", shown,
        "titles", titles, "zone", OfficeTime.ZONE, "further", found.size() > Changes.PAGE,
        "changes", found.stream().limit(Changes.PAGE).toList()));
  }

  @GetMapping("/{area}")
  ModelAndView list(@PathVariable String area, @RequestParam(defaultValue = "") String text) {
    Area<?> shown = area(area);
    return new ModelAndView("pages/master-data-list", Map.of("area", shown, "text", text,
        "warnings", shown.warnings(), "lines", shown.lines().stream().filter(line -> line.holds(text.strip())).toList()));
  }

  @GetMapping("/{area}/new")
  ModelAndView blank(@PathVariable String area) {
    return fresh(growing(area), UUID.randomUUID().toString(), Map.of());
  }

  @PostMapping("/{area}/new")
  ModelAndView add(@PathVariable String area, @RequestParam Map<String, String> typed, Principal user,
      RedirectAttributes redirect) {
    Area<?> growing = growing(area);
    try {
      data.add(growing, typed.get("entry"), typed, user.getName());
    } catch (Rejection refused) {
      return PageFacts.refused(fresh(growing, typed.get("entry"), typed), refused);
    }
    return done(growing, "Der Eintrag ist angelegt.", redirect);
  }

  @GetMapping("/{area}/entries/{id}")
  ModelAndView show(@PathVariable String area, @PathVariable String id) {
    Area<?> shown = area(area);
    Map<String, String> values = Values.of(data.stored(shown, id));
    return form(shown, id, values).addObject("version", Values.version(values));
  }

  @PostMapping("/{area}/entries/{id}")
  ModelAndView change(@PathVariable String area, @PathVariable String id, @RequestParam Map<String, String> typed,
      Principal user, RedirectAttributes redirect) {
    Area<?> shown = area(area);
    try {
      data.change(shown, id, typed.get("version"), typed, user.getName());
    } catch (Rejection refused) {
      Map<String, String> kept = MasterData.merged(shown.fields(false), Values.of(data.stored(shown, id)), typed);
      return PageFacts.refused(form(shown, id, kept).addObject("version", typed.get("version")), refused);
    }
    return done(shown, "Die Änderung ist gespeichert.", redirect);
  }

  @PostMapping("/{area}/entries/{id}/remove")
  ModelAndView remove(@PathVariable String area, @PathVariable String id, Principal user, RedirectAttributes redirect) {
    Area<?> shown = area(area);
    data.remove(shown, id, user.getName());
    return done(shown, "Der Eintrag ist gelöscht.", redirect);
  }

  private Area<?> area(String path) {
    return areas.stream().filter(area -> area.path().equals(path)).findFirst()
        .orElseThrow(() -> Rejection.unknown("Diese Stammdaten gibt es nicht."));
  }

  private Area<?> growing(String path) {
    Area<?> area = area(path);
    if (!area.grows()) {
      throw Rejection.unknown("Hier lässt sich nichts anlegen.");
    }
    return area;
  }

  private static ModelAndView fresh(Area<?> area, String id, Map<String, String> values) {
    return new ModelAndView("pages/master-data-form").addObject("area", area).addObject("entry", id)
        .addObject("fresh", true).addObject("fields", area.fields(true)).addObject("values", values)
        .addObject("changes", List.of());
  }

  private ModelAndView form(Area<?> area, String id, Map<String, String> values) {
    return new ModelAndView("pages/master-data-form").addObject("area", area).addObject("entry", id)
        .addObject("fresh", false).addObject("fields", area.fields(false)).addObject("values", values)
        .addObject("name", name(area, id)).addObject("zone", OfficeTime.ZONE)
        .addObject("changes", changes.of(area.path(), id));
  }

  private <F extends Record> String name(Area<F> area, String id) {
    return area.name(data.stored(area, id));
  }

  private static ModelAndView done(Area<?> area, String sentence, RedirectAttributes redirect) {
    redirect.addFlashAttribute("done", sentence);
    return new ModelAndView("redirect:/pages/master-data/" + area.path());
  }
}
