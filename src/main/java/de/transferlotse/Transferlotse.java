package de.transferlotse;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The workflow application of an agency that guides municipalities to a data-based education management. */
@Modulithic(systemName = "Transferlotse")
@SpringBootApplication
public class Transferlotse {

  public static void main(String[] arguments) {
    SpringApplication.run(Transferlotse.class, arguments);
  }
}
