package de.transferlotse.engine.webapp;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceChainRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the files of Camunda's web applications that we change; all others are served by Camunda's own handlers. */
@Configuration(proxyBeanMethods = false)
class WebappResources implements WebMvcConfigurer {

  private static final String LOCATION = "classpath:/META-INF/resources/webjars/";
  private static final String STYLES = "/camunda/lib/transferlotse/webapps.css";

  private final boolean demo;

  WebappResources(Environment environment) {
    demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    var changed = VendorChanges.ALL.stream().map(change -> "/" + change.file()).distinct().toArray(String[]::new);
    register(registry, changed).addTransformer(new VendorChangeTransformer(VendorChanges.ALL));
    var styles = register(registry, STYLES);
    register(registry, "/camunda/favicon.ico");
    registry.addResourceHandler("/favicon.ico").addResourceLocations(LOCATION + "camunda/");
    if (demo) {
      styles.addTransformer(new DemoBanner());
    }
  }

  /** The addresses do not change with our releases, so the browser asks each time and mostly hears 304. */
  private static ResourceChainRegistration register(
      ResourceHandlerRegistry registry, String... patterns) {
    return registry.addResourceHandler(patterns).addResourceLocations(LOCATION)
        .setCacheControl(CacheControl.noCache()).setUseLastModified(false)
        .setEtagGenerator(ChangedFile::tagOf).resourceChain(true);
  }
}
