package de.transferlotse.engine.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class WebappLookTest {

  private static final String STYLES = "/camunda/lib/transferlotse/webapps.css";
  private static final String WIDGETS = "/camunda/lib/deps.js";

  @EnableWebMvc
  static class Mvc {}

  @Test
  void saysInTheDemoThatItIsOne() throws Exception {
    web("demo").perform(get(STYLES)).andExpect(status().isOk())
        .andExpect(content().string(containsString("alle Daten sind erfunden, Kommunen sind echt")));
  }

  @Test
  void saysNothingAboutADemoElsewhere() throws Exception {
    web().perform(get(STYLES)).andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Demo"))))
        .andExpect(content().string(containsString(".ce-eol-banner")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/favicon.ico", "/camunda/favicon.ico"})
  void showsOurOwnIcon(String address) throws Exception {
    web().perform(get(address)).andExpect(status().isOk()).andExpect(header().string("Content-Type", "image/x-icon"));
  }

  @Test
  void tellsTheBrowserThatItsCopyIsStillRight() throws Exception {
    var web = web();
    var first = web.perform(get(WIDGETS)).andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-cache")).andReturn().getResponse();
    assertThat(first.getContentAsString(StandardCharsets.UTF_8).contains("Bitte ausfüllen.")).isTrue();

    web.perform(get(WIDGETS).header("If-None-Match", first.getHeader("ETag"))).andExpect(status().isNotModified());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void speaksGermanOnlyAndLoadsOurStyles(String app) throws IOException {
    assertThat(own(app, "scripts/config.js"))
        .contains("availableLocales: ['de']", "fallbackLocale: 'de'", "vendor: 'Transferlotse'");
    assertThat(own(app, "styles/user-styles.css")).contains("../../../lib/transferlotse/webapps.css");
  }

  private static String own(String app, String file) throws IOException {
    return new ClassPathResource("META-INF/resources/webjars/camunda/app/" + app + "/" + file)
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static MockMvc web(String... profiles) {
    var context = new AnnotationConfigWebApplicationContext();
    context.setServletContext(new MockServletContext());
    context.getEnvironment().setActiveProfiles(profiles);
    context.register(Mvc.class, WebappResources.class);
    context.refresh();
    return MockMvcBuilders.webAppContextSetup(context).build();
  }
}
