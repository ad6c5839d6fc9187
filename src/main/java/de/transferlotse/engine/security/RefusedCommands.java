package de.transferlotse.engine.security;

import de.transferlotse.input.Rejection;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses, at whatever address it was asked for, what would let a signed-in person pass by the rules of a task: ending it
 * without its form, starting a process in its middle, or keeping notes and files in the engine, which asks for no right
 * there and where personal data has no place.
 */
class RefusedCommands extends CommandInterceptor {

  private static final Set<Class<?>> REFUSED = Set.of(HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class,
      ResolveTaskCmd.class, DelegateTaskCmd.class, StartProcessInstanceAtActivitiesCmd.class,
      AddCommentCmd.class, CreateAttachmentCmd.class, SaveAttachmentCmd.class,
      DeleteAttachmentCmd.class);

  private final IdentityService identity;

  RefusedCommands(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (identity.getCurrentAuthentication() != null && REFUSED.contains(command.getClass())) {
      throw Rejection.forbidden("Diese Aktion ist in Transferlotse nicht vorgesehen.");
    }
    return next.execute(command);
  }
}
