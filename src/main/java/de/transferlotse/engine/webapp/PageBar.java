package de.transferlotse.engine.webapp;

import de.transferlotse.workforce.StaffGroup;
import java.util.List;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Where the bar of our own pages leads whoever is looking at one; those who are not signed in nowhere. */
@Component("pageBar")
public class PageBar {

  private static final Link TASKS = new Link("/camunda/app/tasklist/default/", "Aufgaben");
  private static final List<Link> WORK = List.of(TASKS, new Link("/pages/engagements", "Begleitungen"));
  private static final List<Link> ADMINISTRATION = List.of(TASKS, new Link("/pages/master-data", "Stammdaten"),
      new Link("/camunda/app/admin/default/", "Verwaltung"));

  /** @param path from the root of the application */
  public record Link(String path, String label) {}

  public List<Link> links() {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    if (person == null || person instanceof AnonymousAuthenticationToken) {
      return List.of();
    }
    return person.getAuthorities().stream().anyMatch(group -> group.getAuthority().equals(StaffGroup.ADMINISTRATION.id()))
        ? ADMINISTRATION : WORK;
  }
}
