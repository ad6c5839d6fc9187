package de.transferlotse.masterdata;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The facts of an entry as the texts of a form. */
final class Values {

  private Values() {}

  /** By the names of the record's components; what is missing is empty. */
  static Map<String, String> of(Record facts) {
    Map<String, String> values = new TreeMap<>();
    for (RecordComponent component : facts.getClass().getRecordComponents()) {
      values.put(component.getName(), text(value(facts, component)));
    }
    return values;
  }

  /** Changes with each change of a value: who edits an old state is told so. */
  static String version(Map<String, String> values) {
    return UUID.nameUUIDFromBytes(new TreeMap<>(values).toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Object value(Record facts, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(facts);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String text(Object value) {
    if (value == null || Boolean.FALSE.equals(value)) {
      return "";
    }
    return value instanceof Enum<?> one ? one.name() : value.toString();
  }
}
