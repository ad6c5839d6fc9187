package de.transferlotse.reminder;

/** The processes in which somebody is asked to call a Kommune. */
public interface Calls {

  /** Ends the process: nobody needs to call any more. */
  void withdraw(String processInstance);
}
