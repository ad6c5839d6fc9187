package de.transferlotse.correspondence.template;

import java.util.List;

/** Gives templates the lines of what a person typed, so that HTML keeps the breaks: {@code userText.lines(x)}. */
public final class UserText {

  public List<String> lines(String value) {
    return value.strip().lines().toList();
  }
}
