package de.transferlotse.engine.form;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.Session;

/** Remembers within one engine command which tasks went through their form, so that none is completed past it. */
public class CompletedForms implements Session {

  private final Set<String> taskIds = new HashSet<>();

  void add(String taskId) {
    taskIds.add(taskId);
  }

  boolean contains(String taskId) {
    return taskIds.contains(taskId);
  }

  @Override
  public void flush() {
    // Nothing to write: the forms have stored their facts.
  }

  @Override
  public void close() {
    taskIds.clear();
  }
}
