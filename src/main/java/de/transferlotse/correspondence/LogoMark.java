package de.transferlotse.correspondence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands in the HTML of a worded mail where the agency's logo will stand: tables hold no picture, it joins the mail when
 * that leaves or is looked at. Nobody can type it, because what people type has no tags.
 */
final class LogoMark {

  private static final Pattern IMAGE = Pattern.compile("<img\\s+src=\"cid:logo\"( alt=\"([^\"]*)\"[^>]*>)");

  private LogoMark() {}

  static boolean isIn(String html) {
    return IMAGE.matcher(html).find();
  }

  /** With the picture from this address; {@code null} if there is none any more, so that the agency's name stands there. */
  static String fill(String html, String source) {
    return IMAGE.matcher(html).replaceAll(image -> Matcher.quoteReplacement(
        source == null ? image.group(2) : "<img src=\"" + source + "\"" + image.group(1)));
  }
}
