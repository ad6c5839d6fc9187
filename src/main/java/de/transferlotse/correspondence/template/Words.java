package de.transferlotse.correspondence.template;

import de.transferlotse.input.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a mail says between its salutation and its request, exactly as both forms hold it. */
public record Words(String text, String html) {

  private static final Pattern ITEM = Pattern.compile("\\s*(?:-|(\\d+)\\.) (.*)");

  /** Makes both forms of what a person typed: paragraphs, and lines that begin with "- " or "1. " as a list. */
  public static Words typed(String typed) {
    String text = PlainText.of(typed);
    List<String> blocks = new ArrayList<>();
    for (String paragraph : text.split("\n[ ]*\n\\s*?")) {
      blocks.addAll(blocks(paragraph.lines().toList()));
    }
    return new Words(text, String.join("\n", blocks));
  }

  private static List<String> blocks(List<String> lines) {
    List<String> blocks = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Matcher item = ITEM.matcher(lines.get(at));
      if (!item.matches()) {
        plain.add(escaped(lines.get(at)));
        continue;
      }
      close(plain, blocks);
      StringBuilder list = new StringBuilder(item.group(1) == null ? "<ul>" : "<ol start=\"" + item.group(1) + "\">");
      String end = item.group(1) == null ? "</ul>" : "</ol>";
      while (at < lines.size() && (item = ITEM.matcher(lines.get(at))).matches() && end.equals(item.group(1) == null
          ? "</ul>" : "</ol>")) {
        list.append("<li>").append(escaped(item.group(2)));
        while (at + 1 < lines.size() && lines.get(at + 1).startsWith("    ") && !ITEM.matcher(lines.get(at + 1)).matches()) {
          at++;
          list.append("<br>").append(escaped(lines.get(at)));
        }
        list.append("</li>");
        at++;
      }
      at--;
      blocks.add(list.append(end).toString());
    }
    close(plain, blocks);
    return blocks;
  }

  private static void close(List<String> plain, List<String> blocks) {
    if (!plain.isEmpty()) {
      blocks.add("<p>" + String.join("<br>", plain) + "</p>");
      plain.clear();
    }
  }

  private static String escaped(String line) {
    return HtmlUtils.htmlEscape(line.strip(), "UTF-8");
  }
}
