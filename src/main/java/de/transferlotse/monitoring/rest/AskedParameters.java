package de.transferlotse.monitoring.rest;

import de.transferlotse.input.Rejection;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.util.MultiValueMap;

/** What stands behind the question mark of an address, refused where it makes no sense. */
final class AskedParameters {

  private static final String NUMBER = "\\d{1,9}";

  private final MultiValueMap<String, String> given;

  /** @throws Rejection (invalid) for a parameter that is not among these, or an empty one */
  AskedParameters(MultiValueMap<String, String> given, List<String> known) {
    this.given = given;
    given.forEach((name, values) -> {
      if (!known.contains(name)) {
        throw Rejection.invalid("Den Parameter „%s“ gibt es nicht. Es gibt: %s.".formatted(name, String.join(", ", known)));
      }
      if (values.stream().anyMatch(String::isBlank)) {
        throw Rejection.invalid("Der Parameter „%s“ ist leer.".formatted(name));
      }
    });
  }

  List<String> all(String name) {
    return given.getOrDefault(name, List.of()).stream().map(String::strip).distinct().toList();
  }

  String one(String name, String otherwise) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw Rejection.invalid("Bitte geben Sie den Parameter „%s“ nur einmal an.".formatted(name));
    }
    return values.isEmpty() ? otherwise : values.get(0);
  }

  OptionalInt number(String name, int lowest, int highest) {
    String text = one(name, null);
    return text == null ? OptionalInt.empty() : OptionalInt.of(number(name, text, lowest, highest));
  }

  List<Integer> numbers(String name, int lowest, int highest) {
    return all(name).stream().map(text -> number(name, text, lowest, highest)).toList();
  }

  private static int number(String name, String text, int lowest, int highest) {
    if (text.matches(NUMBER)) {
      int number = Integer.parseInt(text);
      if (number >= lowest && number <= highest) {
        return number;
      }
    }
    throw Rejection.invalid("„%s“ für „%s“ ist keine ganze Zahl von %d bis %d.".formatted(text, name, lowest, highest));
  }
}
