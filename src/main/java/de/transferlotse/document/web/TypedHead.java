package de.transferlotse.document.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the first bytes of an upload what was typed beside the file; what is not there counts as left empty. */
final class TypedHead {

  private TypedHead() {}

  static UploadForm of(String contentType, byte[] head) {
    Matcher boundary = Pattern.compile("boundary=\"?([^\";]+)").matcher(contentType == null ? "" : contentType);
    if (!boundary.find()) {
      return new UploadForm("", "");
    }
    String text = new String(head, StandardCharsets.UTF_8);
    return new UploadForm(field("kind", text, boundary.group(1)), field("title", text, boundary.group(1)));
  }

  private static String field(String name, String text, String boundary) {
    Matcher found = Pattern.compile("; name=\"" + name + "\"\r\n\r\n(.{0,500}?)\r\n--" + Pattern.quote(boundary),
        Pattern.DOTALL).matcher(text);
    return found.find() ? found.group(1) : "";
  }
}
