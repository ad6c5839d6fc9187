package de.transferlotse.engine.security;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Grants follow the task: who gives it away, or leaves its candidates, loses what they had by it (the engine alone would
 * let them keep it). People may change themselves, but not delete themselves.
 */
class TaskGrants extends DefaultAuthorizationProvider {

  @Override
  public AuthorizationEntity[] newUser(User user) {
    return new AuthorizationEntity[] {createGrantAuthorization(user.getId(), null, USER, user.getId(), READ, UPDATE)};
  }

  @Override
  public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
    if (oldAssignee != null && !oldAssignee.equals(newAssignee) && !oldAssignee.equals(task.getOwner())) {
      withdraw(task, oldAssignee);
    }
    return super.newTaskAssignee(task, oldAssignee, newAssignee);
  }

  @Override
  public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
    if (oldOwner != null && !oldOwner.equals(newOwner) && !oldOwner.equals(task.getAssignee())) {
      withdraw(task, oldOwner);
    }
    return super.newTaskOwner(task, oldOwner, newOwner);
  }

  @Override
  public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
    return ended(task) || userId.equals(task.getAssignee()) ? null : found(getGrantAuthorizationByUserId(userId, TASK, task.getId()));
  }

  @Override
  public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
    return ended(task) ? null : found(getGrantAuthorizationByGroupId(groupId, TASK, task.getId()));
  }

  @Override
  protected AuthorizationEntity getGrantAuthorizationByUserId(String userId, Resource resource, String resourceId) {
    return isNew(resource, resourceId) ? null : kept(super.getGrantAuthorizationByUserId(userId, resource, resourceId));
  }

  @Override
  protected AuthorizationEntity getGrantAuthorizationByGroupId(String groupId, Resource resource, String resourceId) {
    return isNew(resource, resourceId) ? null
        : kept(super.getGrantAuthorizationByGroupId(groupId, resource, resourceId));
  }

  /** A grant that was taken back earlier in this step is still in the database: found again, it stays. */
  private static AuthorizationEntity kept(AuthorizationEntity grant) {
    DbEntityManager entities = Context.getCommandContext().getDbEntityManager();
    if (grant != null && entities.isDeleted(grant)) {
      entities.undoDelete(grant);
    }
    return grant;
  }

  /** A task created in this step cannot have a grant in the database yet: no need to look. */
  private static boolean isNew(Resource resource, String taskId) {
    if (resource != TASK) {
      return false;
    }
    CachedDbEntity task = Context.getCommandContext().getDbEntityManager().getDbEntityCache()
        .getCachedEntity(TaskEntity.class, taskId);
    return task != null && task.getEntityState() == DbEntityState.TRANSIENT;
  }

  /** All grants of a task that ends go with it, in one statement. */
  private static boolean ended(Task task) {
    return ((TaskEntity) task).isDeleted();
  }

  private void withdraw(Task task, String userId) {
    AuthorizationEntity stored = getGrantAuthorizationByUserId(userId, TASK, task.getId());
    if (stored != null) {
      getAuthorizationManager().deleteDefaultAuthorizations(found(stored));
      return;
    }
    // Reassigned within the step that created the task: the grant is not in the database yet.
    DbEntityManager entities = Context.getCommandContext().getDbEntityManager();
    entities.getCachedEntitiesByType(AuthorizationEntity.class).stream()
        .filter(grant -> hasEntitySameAuthorizationRights(grant, userId, null, TASK, task.getId()))
        .forEach(entities.getDbEntityCache()::remove);
  }

  private static AuthorizationEntity[] found(AuthorizationEntity grant) {
    return grant == null ? null : new AuthorizationEntity[] {grant};
  }
}
