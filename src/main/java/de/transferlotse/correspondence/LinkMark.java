package de.transferlotse.correspondence;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Stands in a worded mail where the token of an answer link will stand: tables and people who read the log never see the
 * token itself.
 */
public final class LinkMark {

  /** Below this path all answer links lie. */
  public static final String PATH = "/a/";

  /** What people of the agency read in the place of a link. */
  static final String HIDDEN = "[persönlicher Link]";

  private static final String UUID_DIGITS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern MARK = Pattern.compile("(?<=" + PATH + ")" + UUID_DIGITS + "(?![0-9A-Za-z_-])");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+?" + PATH + UUID_DIGITS + "(?![0-9A-Za-z_-])");

  private LinkMark() {}

  /** The address of a link to this request, before it has a token. */
  public static String address(String baseUrl, UUID request) {
    return baseUrl + PATH + request;
  }

  /** Each request that a text leads to, once. */
  static List<UUID> requests(String text) {
    return MARK.matcher(text).results().map(MatchResult::group).distinct().map(UUID::fromString).toList();
  }

  /** {@code null} stays so. */
  static String fill(String text, Function<UUID, String> tokens) {
    return text == null ? null : MARK.matcher(text).replaceAll(mark -> tokens.apply(UUID.fromString(mark.group())));
  }

  /** The text as people of the agency read it. */
  static String hide(String text) {
    return ADDRESS.matcher(text).replaceAll(HIDDEN);
  }
}
