package de.transferlotse.guidance;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The catalogue of models, in its own order. */
@Service
public class Models {

  private final JdbcClient database;

  Models(JdbcClient database) {
    this.database = database;
  }

  public List<Model> all() {
    return database.sql("select id, name, description, example from model order by position").query(Model.class).list();
  }

  public Optional<Model> of(String id) {
    return database.sql("select id, name, description, example from model where id = ?").param(id)
        .query(Model.class).optional();
  }

  List<ModelStep> steps(String modelId) {
    return database.sql("select component, title, side, months from model_step where model_id = ? order by position")
        .param(modelId).query(ModelStep.class).list();
  }
}
