package de.transferlotse.monitoring.table;

import java.util.Set;

/**
 * Which tables a step asks for; without codes any will do. A variant of a table ("-B": all levels of regions) is the
 * same table. A flat file whose name does not tell its code is judged by its statistic.
 */
public record Expectation(Set<String> codes) {

  public static final Expectation ANY = new Expectation(Set.of());

  public static Expectation of(String... codes) {
    return new Expectation(Set.of(codes));
  }

  boolean met(TableHead head) {
    return codes.isEmpty() || codes.stream().anyMatch(code -> head.code().isEmpty()
        ? code.startsWith(head.statistic() + "-")
        : head.code().equals(code) || head.code().startsWith(code + "-"));
  }

  String words() {
    return String.join(" oder ", codes.stream().sorted().toList());
  }
}
