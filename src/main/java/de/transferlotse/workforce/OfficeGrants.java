package de.transferlotse.workforce;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Service;

/**
 * Lets an office see the process instances of its own engagements, and no others. The engine takes the grant back when
 * the instance ends.
 */
@Service
public class OfficeGrants {

  private final Grants grants;
  private final WithoutIdentity application;

  OfficeGrants(Grants grants, WithoutIdentity application) {
    this.grants = grants;
    this.application = application;
  }

  /** Lets this office's group read the instance; asking twice changes nothing. */
  public void grantInstance(String processInstanceId, String officeGroup) {
    application.run(() -> grants.ensure(
        new Grant(officeGroup, Resources.PROCESS_INSTANCE, processInstanceId, List.of(Permissions.READ))));
  }

  /** Takes the instance from the one office's group and gives it to the other's. */
  public void moveInstance(String processInstanceId, String fromGroup, String toGroup) {
    application.run(() -> grants.withdraw(fromGroup, Resources.PROCESS_INSTANCE, processInstanceId));
    grantInstance(processInstanceId, toGroup);
  }
}
