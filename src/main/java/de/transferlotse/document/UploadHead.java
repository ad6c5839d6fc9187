package de.transferlotse.document;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the first bytes of an upload what was typed beside the file, which stands behind it. */
public final class UploadHead {

  /** More than this is no upload of ours: the largest file and room for what is typed, in bytes. */
  public static final long LARGEST_REQUEST = UploadCheck.LARGEST + 1024 * 1024L;

  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");

  private UploadHead() {}

  /** The fields that were sent whole, by their names. */
  public static Map<String, String> fields(String contentType, byte[] head) {
    Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
    Map<String, String> fields = new HashMap<>();
    if (boundary.find()) {
      Matcher field = Pattern.compile("; name=\"([^\"]{1,60})\"\r\n\r\n(.*?)\r\n(?=--" + Pattern.quote(boundary.group(1)) + ")",
          Pattern.DOTALL).matcher(new String(head, StandardCharsets.UTF_8));
      while (field.find()) {
        fields.put(field.group(1), field.group(2));
      }
    }
    return fields;
  }
}
