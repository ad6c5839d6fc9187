package de.transferlotse.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Notes on the current web request why the engine refused a command, because the engine's own REST classes turn each
 * exception into a 500 with an English text before anybody else sees it.
 */
class RefusalRecorder extends CommandInterceptor {

  static final String ATTRIBUTE = Refusal.class.getName();

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (RuntimeException e) {
      RequestAttributes request = RequestContextHolder.getRequestAttributes();
      if (request != null) {
        Refusal.of(e).ifPresent(refusal ->
            request.setAttribute(ATTRIBUTE, refusal, RequestAttributes.SCOPE_REQUEST));
      }
      throw e;
    }
  }
}
