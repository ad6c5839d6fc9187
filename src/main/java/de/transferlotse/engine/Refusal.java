package de.transferlotse.engine;

import de.transferlotse.input.Rejection;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;

/** Why the engine refused something, for people: HTTP status and one German sentence. */
record Refusal(int status, String message) {

  /** The refusal that an exception or one of its causes stands for; empty if it is a fault of ours. */
  static Optional<Refusal> of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Rejection rejection) {
        return Optional.of(new Refusal(rejection.status(), rejection.getMessage()));
      }
      if (cause instanceof AuthorizationException) {
        return Optional.of(new Refusal(403, "Dazu fehlt Ihnen die Berechtigung."));
      }
      if (cause instanceof OptimisticLockingException || isDeadlock(cause)) {
        return Optional.of(new Refusal(409, "Jemand anderes hat gerade dasselbe bearbeitet; bitte laden Sie die Seite neu."));
      }
      if (cause instanceof SuspendedEntityInteractionException) {
        return Optional.of(new Refusal(409, "Diese Begleitung ruht zurzeit; die Aufgabe kann jetzt nicht bearbeitet werden."));
      }
      if (cause instanceof NullValueException && isGone(String.valueOf(cause.getMessage()))) {
        return Optional.of(new Refusal(409, "Diese Aufgabe gibt es nicht mehr; sie wurde bereits erledigt."));
      }
    }
    return Optional.empty();
  }

  /** Two steps waited for each other, and the database ended this one. */
  private static boolean isDeadlock(Throwable cause) {
    return cause instanceof ProcessEngineException refused && refused.getCode() == BuiltinExceptionCode.DEADLOCK.getCode();
  }

  /** Somebody else completed the task before this call, or between its first and its last look at the process. */
  private static boolean isGone(String message) {
    return message.contains("Cannot find task") || message.contains("list of executions is empty");
  }
}
