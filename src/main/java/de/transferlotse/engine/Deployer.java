package de.transferlotse.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all models and forms as one deployment under names that are the same in a jar and in a working copy, and only
 * when something changed. A form is bound to the deployment of its process, so both always travel together.
 */
@Component
class Deployer implements SmartInitializingSingleton {

  private static final Logger log = LoggerFactory.getLogger(Deployer.class);

  private final RepositoryService repository;

  Deployer(RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public void afterSingletonsInstantiated() {
    DeploymentBuilder deployment = repository.createDeployment()
        .name("Transferlotse").source("transferlotse").enableDuplicateFiltering(false);
    resources().forEach((name, resource) -> {
      try (InputStream content = resource.getInputStream()) {
        deployment.addInputStream(name, content);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + name, e);
      }
    });
    log.info("Deployed models and forms: {}", deployment.deploy().getId());
  }

  private static Map<String, Resource> resources() {
    var resolver = new PathMatchingResourcePatternResolver();
    var byName = new TreeMap<String, Resource>();
    Stream.of("processes/*.bpmn", "processes/*.dmn", "forms/*/*.form").forEach(pattern -> {
      try {
        for (Resource resource : resolver.getResources("classpath*:" + pattern)) {
          byName.put(stableName(resource), resource);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot look for " + pattern, e);
      }
    });
    return byName;
  }

  private static String stableName(Resource resource) throws IOException {
    String url = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
    return url.substring(Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/")) + 1);
  }
}
