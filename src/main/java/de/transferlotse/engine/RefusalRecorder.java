package de.transferlotse.engine;

import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Notes on the current web request why the engine refused a command, because the engine's own REST classes turn each
 * exception into a 500 with an English text before anybody else sees it.
 */
class RefusalRecorder extends CommandInterceptor {

  static final String ATTRIBUTE = Refusal.class.getName();
  /** On a request whose answer {@link RefusalFilter} words. */
  static final String REST_CALL = RefusalFilter.class.getName();

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (RuntimeException e) {
      RequestAttributes request = RequestContextHolder.getRequestAttributes();
      Optional<Refusal> refusal = request == null ? Optional.empty() : Refusal.of(e);
      refusal.ifPresent(it -> request.setAttribute(ATTRIBUTE, it, RequestAttributes.SCOPE_REQUEST));
      throw refusal.isPresent() && !(e instanceof AuthorizationException)
          && request.getAttribute(REST_CALL, RequestAttributes.SCOPE_REQUEST) != null ? quiet(refusal.get(), e) : e;
    }
  }

  /** The engine's REST classes log whatever they take for a fault of the server, with all that was typed. */
  private static RestException quiet(Refusal refusal, RuntimeException cause) {
    return new RestException(Status.fromStatusCode(refusal.status()), cause, refusal.message());
  }
}
