package de.transferlotse.platform;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/** Looks at the settings before the first bean is made; a wrong one stops the start while nothing is running yet. */
class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Map<String, Object> SECURE_COOKIES = Map.of(
      "server.servlet.session.cookie.secure", "true",
      "camunda.bpm.webapp.session-cookie.enable-secure-cookie", "true",
      "camunda.bpm.webapp.csrf.enable-secure-cookie", "true");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      DemoGuard.check(environment);
    }
    SettingsCheck.of(environment);
    if (Binder.get(environment).bindOrCreate("transferlotse", WebSettings.class).encrypted()) {
      environment.getPropertySources().addFirst(new MapPropertySource("secure cookies", SECURE_COOKIES));
    }
  }
}
