package de.transferlotse.engine.webapp;

import static de.transferlotse.workforce.StaffGroup.ADMINISTRATION;
import static de.transferlotse.workforce.StaffGroup.CONSULTANTS;
import static de.transferlotse.workforce.StaffGroup.MANAGERS;
import static de.transferlotse.workforce.StaffGroup.OFFICE_MANAGEMENT;

import de.transferlotse.workforce.StaffGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Where the bar of our own pages leads whoever is looking at one; those who are not signed in nowhere. */
@Component("pageBar")
public class PageBar {

  /** @param path from the root of the application */
  public record Link(String path, String label) {}

  public List<Link> links() {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    if (person == null || person instanceof AnonymousAuthenticationToken) {
      return List.of();
    }
    Set<String> groups = person.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
    List<Link> links = new ArrayList<>(List.of(new Link("/camunda/app/tasklist/default/", "Aufgaben")));
    if (Stream.of(CONSULTANTS, OFFICE_MANAGEMENT, MANAGERS).map(StaffGroup::id).anyMatch(groups::contains)) {
      links.add(new Link("/pages/engagements", "Begleitungen"));
    }
    if (Stream.of(CONSULTANTS, OFFICE_MANAGEMENT, MANAGERS, ADMINISTRATION).map(StaffGroup::id).anyMatch(groups::contains)) {
      links.add(new Link("/pages/figures", "Kennzahlen"));
      links.add(new Link("/pages/mail-templates", "Vorlagen"));
    }
    if (groups.contains(ADMINISTRATION.id())) {
      links.add(new Link("/pages/master-data", "Stammdaten"));
      links.add(new Link("/camunda/app/admin/default/", "Verwaltung"));
    }
    return links;
  }
}
