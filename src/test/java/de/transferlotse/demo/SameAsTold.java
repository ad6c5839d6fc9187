package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares an engagement with the proof of the same story, in which people of the agency enter what the Kommune says: the
 * facts and the mails that the Kommune gets must be the same, whoever types.
 */
final class SameAsTold {

  /** Who answered what, and who is told of a task that came without their doing: that is where the two differ. */
  private static final Set<String> OTHERWISE = Set.of("answer", "answer_link", "answer_request", "answer_step", "new_task");

  private final FactTables tables;
  private final ProofBook book;
  private final ProofPages pages;
  private final Set<String> told;
  private int page;

  SameAsTold(ApplicationContext application, String story) {
    tables = new FactTables(application.getBean(JdbcClient.class));
    book = new ProofBook(application, story);
    pages = new ProofPages(story);
    told = new TreeSet<>(tables.lines());
  }

  /** At the next station. */
  void compare(String station) {
    List<String> lines = pages.read(++page);
    marked(lines, "+ ").forEach(told::add);
    marked(lines, "- ").forEach(told::remove);
    assertThat(facts(tables.lines())).as(station).containsExactlyElementsOf(facts(told));
  }

  /** All mails to this address. */
  void compareMails(String address) {
    List<String> sent = IntStream.rangeClosed(1, page).mapToObj(pages::read).flatMap(List::stream)
        .filter(line -> line.contains(" | " + address + " | ")).toList();
    assertThat(book.mails()).filteredOn(line -> line.contains(" | " + address + " | ")).containsExactlyElementsOf(sent);
  }

  private static List<String> marked(List<String> lines, String mark) {
    return lines.stream().filter(line -> line.startsWith(mark)).map(line -> line.substring(mark.length())).toList();
  }

  private static Set<String> facts(Collection<String> lines) {
    return lines.stream().filter(line -> !OTHERWISE.contains(line.substring(0, line.indexOf(':'))))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
