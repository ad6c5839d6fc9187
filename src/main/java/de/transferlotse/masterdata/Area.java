package de.transferlotse.masterdata;

import java.util.List;
import java.util.Optional;

/**
 * One kind of master data. Whatever it stores is stored in the transaction of its caller.
 *
 * @param <F> the facts of one entry, with the rules for each of them
 */
interface Area<F extends Record> {

  /** The end of its address. */
  String path();

  String title();

  /** What this is for, in a sentence or two. */
  String lead();

  List<String> columns();

  List<Line> lines();

  Class<F> facts();

  /** @param fresh for a new entry */
  List<Field> fields(boolean fresh);

  Optional<F> find(String id);

  /** What people call the entry, without anything personal. */
  String name(F facts);

  /**
   * @param id the new entry's if it has none of its own
   * @throws de.transferlotse.input.Rejection if it cannot be
   */
  void store(String id, F facts);

  /** The id of a new entry: the one that the page gave it, unless the facts bring one. */
  default String idOf(String given, F facts) {
    return given;
  }

  /** Whether people may add entries. */
  default boolean grows() {
    return true;
  }

  /** Whether entries may go without a trace but their history. */
  default boolean shrinks() {
    return false;
  }

  default void remove(String id) {
    throw new UnsupportedOperationException(path());
  }

  /** What is missing or contradicts itself, a sentence each. */
  default List<String> warnings() {
    return List.of();
  }
}
