package de.transferlotse.migration;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closes a notice about something new, for the person who read it. */
@Controller
class NewsPage {

  private final WhatsNew news;

  NewsPage(WhatsNew news) {
    this.news = news;
  }

  @PostMapping("/pages/news/{id}/seen")
  String see(@PathVariable String id, Principal user) {
    news.see(id, user.getName());
    return "redirect:/pages/engagements";
  }
}
