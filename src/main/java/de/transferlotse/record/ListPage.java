package de.transferlotse.record;

import de.transferlotse.engagement.Phase;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** „Meine Begleitungen“: consultants see their own first, the others those of their office or all. */
@Controller
class ListPage {

  private final Readers readers;
  private final EngagementList list;
  private final ListLines lines;
  private final List<ListNotices> notices;
  private final PendingReleases releases;

  ListPage(Readers readers, EngagementList list, ListLines lines, List<ListNotices> notices,
      PendingReleases releases) {
    this.readers = readers;
    this.list = list;
    this.lines = lines;
    this.notices = notices;
    this.releases = releases;
  }

  @GetMapping("/pages/engagements")
  String show(@RequestParam(required = false) String text, @RequestParam(required = false) String phase,
      @RequestParam(required = false) String state, @RequestParam(required = false) String consultant,
      @RequestParam(defaultValue = "0") String page, Principal user, Model model) {
    Readers.Reader reader = readers.of(user.getName());
    ListRequest request = new ListRequest(text, phase, state, consultant, number(page)).orOwn(reader);
    ListLines.Page found = lines.of(reader, request);
    model.addAttribute("reader", reader);
    model.addAttribute("request", request);
    model.addAttribute("found", found);
    model.addAttribute("notices", notices.stream().flatMap(source -> source.of(user.getName()).stream()).toList());
    model.addAttribute("releases", releases.forPerson(user.getName()));
    model.addAttribute("columns", lines.columns());
    model.addAttribute("consultants", list.consultants(reader));
    model.addAttribute("phases", Phase.values());
    model.addAttribute("states", ListState.values());
    return "pages/engagements";
  }

  private static int number(String page) {
    return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
  }
}
