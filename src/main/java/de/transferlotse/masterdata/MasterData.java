package de.transferlotse.masterdata;

import de.transferlotse.engine.form.PageFacts;
import de.transferlotse.input.Rejection;
import de.transferlotse.masterdata.Field.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores what administration enters, each entry whole or not at all, together with what stood there before. */
@Service
@Transactional
class MasterData {

  private static final int LOCK = 7_240_002;

  private final JdbcClient jdbc;
  private final PageFacts facts;
  private final Changes changes;

  MasterData(JdbcClient jdbc, PageFacts facts, Changes changes) {
    this.jdbc = jdbc;
    this.facts = facts;
    this.changes = changes;
  }

  /**
   * A new entry; the same form sent twice makes one.
   *
   * @param given an id that the page gave it
   */
  <F extends Record> void add(Area<F> area, String given, Map<String, String> typed, String user) {
    lock(area);
    List<Field> fields = area.fields(true);
    F entered = read(area, fields, typed);
    String id = area.idOf(facts.id(given).toString(), entered);
    if (area.find(id).isPresent()) {
      if (id.equals(given)) {
        return;
      }
      throw Rejection.conflict("„%s“ gibt es schon.".formatted(id));
    }
    area.store(id, entered);
    record(area, id, fields, Map.of(), user);
  }

  /**
   * @param version of what the person saw
   * @throws Rejection (conflict) if somebody else changed it meanwhile
   */
  <F extends Record> void change(Area<F> area, String id, String version, Map<String, String> typed, String user) {
    lock(area);
    List<Field> fields = area.fields(false);
    Map<String, String> before = Values.of(stored(area, id));
    if (!Values.version(before).equals(version)) {
      throw Rejection.conflict("Diesen Eintrag hat inzwischen jemand geändert; unten steht, was. Ihre Eingaben sind noch"
          + " da: Bitte öffnen Sie die Seite neu und tragen Sie sie dort ein, wenn sie noch gelten.");
    }
    area.store(id, read(area, fields, merged(fields, before, typed)));
    record(area, id, fields, before, user);
  }

  <F extends Record> void remove(Area<F> area, String id, String user) {
    lock(area);
    F going = stored(area, id);
    if (!area.shrinks()) {
      throw Rejection.forbidden("Diese Einträge lassen sich nicht löschen.");
    }
    area.remove(id);
    record(area, id, area.name(going), area.fields(false), Values.of(going), Map.of(), user);
  }

  /** What was typed, together with what never changes. */
  static Map<String, String> merged(List<Field> fields, Map<String, String> stored, Map<String, String> typed) {
    Map<String, String> merged = new HashMap<>(typed);
    fields.stream().filter(field -> field.kind() == Kind.FIXED)
        .forEach(field -> merged.put(field.name(), stored.get(field.name())));
    return merged;
  }

  <F extends Record> F stored(Area<F> area, String id) {
    return area.find(id).orElseThrow(() -> Rejection.unknown("Diesen Eintrag gibt es nicht (mehr)."));
  }

  /** One after the other in each area, so that what is compared is what is replaced. */
  private void lock(Area<?> area) {
    jdbc.sql("select pg_advisory_xact_lock(?, ?)").params(LOCK, area.path().hashCode()).query().listOfRows();
  }

  private <F extends Record> F read(Area<F> area, List<Field> fields, Map<String, String> typed) {
    Map<String, String> labels = new LinkedHashMap<>();
    fields.forEach(field -> labels.put(field.name(), field.label()));
    F entered = facts.read(area.facts(), typed, labels);
    Map<String, String> values = Values.of(entered);
    fields.stream().filter(field -> field.kind() == Kind.CHOICE && !values.get(field.name()).isEmpty()
        && !field.offers(values.get(field.name()))).findFirst().ifPresent(field -> {
          throw Rejection.invalid("Bitte prüfen Sie Ihre Angaben: „" + field.label() + "“ hat keinen gültigen Wert.");
        });
    return entered;
  }

  private <F extends Record> void record(Area<F> area, String id, List<Field> fields, Map<String, String> before,
      String user) {
    F now = stored(area, id);
    record(area, id, area.name(now), fields, before, Values.of(now), user);
  }

  private void record(Area<?> area, String id, String name, List<Field> fields, Map<String, String> before,
      Map<String, String> after, String user) {
    for (Field field : fields) {
      String former = before.isEmpty() ? null : field.shown(before.get(field.name()));
      String now = after.isEmpty() ? null : field.shown(after.get(field.name()));
      if (!Objects.equals(former, now)) {
        changes.add(area.path(), id, name, field.label(), former, now, user);
      }
    }
  }
}
