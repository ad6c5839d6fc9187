package de.transferlotse.engine.security;

import de.transferlotse.workforce.StaffGroup;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Sets what the engine allows whom, before it starts. */
@Component
class EngineSecurityPlugin extends AbstractProcessEnginePlugin {

  /** Also hyphens, which the engine's own pattern refuses: ids are like „beratung-schwerin“. */
  private static final String IDS = "[\\p{L}0-9._@-]+";

  private final PasswordEncryptor passwords;

  EngineSecurityPlugin(PasswordEncryptor passwords) {
    this.passwords = passwords;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setUserResourceWhitelistPattern(IDS);
    engine.setGroupResourceWhitelistPattern(IDS);
    engine.setTenantCheckEnabled(false);
    engine.setAdminGroups(new ArrayList<>(List.of(StaffGroup.ADMINISTRATION.id())));
    engine.setDeserializationTypeValidationEnabled(true);
    protectPasswords(engine);
    protectTasks(engine);
    // Work per person is nobody's business.
    engine.setTaskMetricsEnabled(false);
    engine.setHistoryCleanupBatchWindowStartTime("22:00");
    engine.setHistoryCleanupBatchWindowEndTime("05:00");
  }

  private void protectPasswords(ProcessEngineConfigurationImpl engine) {
    engine.setPasswordEncryptor(passwords);
    engine.setEnablePasswordPolicy(true);
    // Each failure doubles the wait up to a minute. An account is never locked for good: anybody could do that to it.
    engine.setLoginMaxAttempts(Integer.MAX_VALUE);
    engine.setLoginDelayMaxTime(60);
  }

  private static void protectTasks(ProcessEngineConfigurationImpl engine) {
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setResourceAuthorizationProvider(new TaskGrants());
    List<SessionFactory> factories = new ArrayList<>(List.of(new GrantedGroups.Factory()));
    if (engine.getCustomSessionFactories() != null) {
      factories.addAll(engine.getCustomSessionFactories());
    }
    engine.setCustomSessionFactories(factories);
    // Denials count too; the engine need not ask each time whether there are any.
    engine.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_ALWAYS);
    engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new TaskWorkRule())));
    engine.setCustomPreCommandInterceptorsTxRequired(
        with(engine.getCustomPreCommandInterceptorsTxRequired(), engine));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(
        with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), engine));
  }

  private static List<CommandInterceptor> with(List<CommandInterceptor> others, ProcessEngineConfigurationImpl engine) {
    List<CommandInterceptor> all = new ArrayList<>();
    if (others != null) {
      all.addAll(others);
    }
    all.add(new RefusedCommands(engine.getIdentityService()));
    return all;
  }
}
