package de.transferlotse.workforce;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Does something in the name of the application, whoever is signed in: people may not give out rights. */
@Component
public class WithoutIdentity {

  private final IdentityService identity;

  WithoutIdentity(IdentityService identity) {
    this.identity = identity;
  }

  public <T> T get(Supplier<T> work) {
    Authentication person = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return work.get();
    } finally {
      if (person != null) {
        identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
      }
    }
  }

  public void run(Runnable work) {
    get(() -> {
      work.run();
      return null;
    });
  }
}
