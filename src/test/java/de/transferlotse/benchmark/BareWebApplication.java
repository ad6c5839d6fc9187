package de.transferlotse.benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The reference for the ready time: engine, webapps and REST by the starters' defaults, and nothing else. */
@EnableAutoConfiguration
public class BareWebApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(BareWebApplication.class, arguments);
  }
}
