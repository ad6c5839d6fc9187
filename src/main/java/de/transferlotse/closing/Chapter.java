package de.transferlotse.closing;

import java.util.List;
import java.util.Optional;

/** One chapter of the Prozessdokumentation; the order of the beans is that of the chapters. */
interface Chapter {

  /** None if the engagement never came that far. */
  Optional<Section> of(String number);

  /**
   * What stands in a chapter, in this order.
   *
   * @param chart an {@code <svg>} element, {@code null} if there is none
   */
  record Section(String title, List<String> paragraphs, String chart, List<Table> tables, List<Item> items) {

    Section(String title, List<String> paragraphs, List<Table> tables) {
      this(title, paragraphs, null, tables, List.of());
    }
  }

  /** The first cell of each row heads it. */
  record Table(String caption, List<String> head, List<List<String>> rows, String source) {}

  /** A heading with the lines that people typed below it. */
  record Item(String heading, List<String> lines) {

    static Item of(String heading, String typed) {
      return new Item(heading, typed.lines().filter(line -> !line.isBlank()).toList());
    }
  }
}
