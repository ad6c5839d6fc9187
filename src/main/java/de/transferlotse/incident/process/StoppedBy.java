package de.transferlotse.incident.process;

import de.transferlotse.input.Rejection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * Why a job failed, read from the trace that the engine keeps of it.
 *
 * @param error class of the first cause, without its package
 * @param sentence what a rule of ours said, {@code null} for any other error
 */
record StoppedBy(String error, String sentence) {

  private static final Pattern THROWN = Pattern.compile("(?m)^(?:Caused by: )?((?:[a-z][\\w]*\\.)+([A-Z][\\w$]*))(?:: (.*))?$");

  static StoppedBy job(String id) {
    JobEntity job = id == null ? null : Context.getCommandContext().getJobManager().findJobById(id);
    String trace = job == null ? null : job.getExceptionStacktrace();
    return trace == null ? new StoppedBy("unbekannt", null) : read(trace);
  }

  static StoppedBy read(String trace) {
    List<MatchResult> thrown = THROWN.matcher(trace).results().toList();
    for (MatchResult one : thrown) {
      if (one.group(1).equals(Rejection.class.getName())) {
        return new StoppedBy(one.group(2), one.group(3));
      }
    }
    return new StoppedBy(thrown.isEmpty() ? "unbekannt" : thrown.get(thrown.size() - 1).group(2), null);
  }
}
