package de.transferlotse.engine.form;

import org.camunda.bpm.engine.impl.interceptor.Session;

/** Remembers within one engine command that the application itself, and no caller, gives a process its number. */
public class TrustedNumber implements Session {

  private boolean given;

  void give() {
    given = true;
  }

  boolean isGiven() {
    return given;
  }

  @Override
  public void flush() {
    // Nothing to write.
  }

  @Override
  public void close() {
    given = false;
  }
}
