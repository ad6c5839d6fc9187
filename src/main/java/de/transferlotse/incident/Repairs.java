package de.transferlotse.incident;

import java.util.Collection;

/** The processes in which people repair what stands still. */
public interface Repairs {

  /** Starts {@code repair-step}, {@code repair-mail} or {@code repair-mail-server}; returns the id of its instance. */
  String begin(String process, String number);

  /** What this process was to repair runs again by itself. */
  void settled(String processInstance);

  /** Lets failed jobs run again; those that are gone meanwhile are left out. */
  void repeat(Collection<String> jobs);
}
