package de.transferlotse.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** The components and the scale. They change with a release only, so they are read once. */
@Service
public class RatingGrid {

  private final Supplier<Map<String, RatingComponent>> components;
  private final Supplier<List<Level>> levels;

  RatingGrid(JdbcClient database) {
    components = SingletonSupplier.of(() -> database.sql("""
        select code, questions, anchor0, anchor2, anchor4, evidence, first_step, next_step
        from rating_component order by position""")
        .query(RatingComponent.class).list().stream()
        .collect(Collectors.toMap(RatingComponent::code, Function.identity(), (one, same) -> one,
            LinkedHashMap::new)));
    levels = SingletonSupplier.of(() -> database.sql("select level, label, meaning from rating_level order by level")
        .query(Level.class).list());
  }

  /** K1 to K7. */
  public List<RatingComponent> components() {
    return List.copyOf(components.get().values());
  }

  public RatingComponent component(String code) {
    return components.get().get(code);
  }

  /** 0 to 4. */
  public List<Level> levels() {
    return levels.get();
  }

  /** For instance „2 – im Aufbau“, „noch offen“ for {@code null}. */
  public String text(Integer level) {
    return level == null ? "noch offen" : levels.get().get(level).text();
  }
}
