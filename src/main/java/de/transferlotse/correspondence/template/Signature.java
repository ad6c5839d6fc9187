package de.transferlotse.correspondence.template;

import java.util.stream.Collectors;

/** Who signs a mail, with office and address, as its plain text and its HTML say it. */
public record Signature(String text, String html) {

  /** Name and office as a letter says who is in charge: „Beratung Schwerin, Büro Schwerin“. */
  public String inCharge() {
    return text.lines().limit(2).collect(Collectors.joining(", "));
  }
}
