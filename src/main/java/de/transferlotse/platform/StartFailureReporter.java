package de.transferlotse.platform;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.embedded.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why a start failed, instead of a stack trace or Spring Boot's English report. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureReporter implements SpringBootExceptionReporter {

  private static final Log LOG = LogFactory.getLog(StartFailureReporter.class);

  @Override
  public boolean reportException(Throwable failure) {
    Optional<String> sentence = sentence(failure);
    sentence.ifPresent(LOG::error);
    return sentence.isPresent();
  }

  static Optional<String> sentence(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> {
          if (cause instanceof StartFailure) {
            return Stream.of(cause.getMessage());
          }
          if (cause instanceof PortInUseException taken) {
            return Stream.of("Transferlotse startet nicht: Port %d ist schon belegt; bitte das andere Programm beenden"
                .formatted(taken.getPort()) + " oder mit „server.port“ einen freien Port wählen.");
          }
          if (cause instanceof ConnectorStartFailedException taken) {
            return Stream.of("Transferlotse startet nicht: Port %d ist schon belegt; bitte das andere Programm beenden"
                .formatted(taken.getPort()) + " oder mit „transferlotse.answers.port“ einen freien Port wählen.");
          }
          return Stream.empty();
        })
        .findFirst();
  }
}
