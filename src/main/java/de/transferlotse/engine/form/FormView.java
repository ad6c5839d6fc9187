package de.transferlotse.engine.form;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What a form shows. The view is computed only when somebody looks at the form: whether it is stale when it is completed,
 * facts and basis tell.
 *
 * @param facts the inputs as the tables hold them now, {@code null} where nothing is known yet
 * @param view texts, options and links to read
 * @param basis what else the person relies on when they complete the form, {@code null} if nothing: when the facts or the
 *     basis have changed since the form was opened, completing it is refused as stale
 */
public record FormView<F extends Record>(F facts, Supplier<? extends Map<String, ?>> view, Object basis) {

  public FormView(F facts, Supplier<? extends Map<String, ?>> view) {
    this(facts, view, null);
  }
}
