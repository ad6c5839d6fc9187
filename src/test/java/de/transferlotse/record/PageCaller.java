package de.transferlotse.record;

import de.transferlotse.support.Caller;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody signed in to the Tasklist who opens our pages and sends their forms. They always have a valid token, so that
 * what is refused is refused by their rights.
 */
public final class PageCaller {

  private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

  private final Caller caller;
  private final String token;
  private String id = "";

  private PageCaller(Caller caller) {
    this.caller = caller;
    token = caller.get("/pages/probe").body().split(" ")[1];
  }

  public static PageCaller signIn(int port, String user) {
    return new PageCaller(Caller.browser(port, user, "tasklist"));
  }

  public HttpResponse<String> open(String path) {
    HttpResponse<String> page = caller.get(path);
    Matcher found = ID.matcher(page.body());
    id = found.find() ? found.group(1) : id;
    return page;
  }

  /** Sends a form with a file. */
  public HttpResponse<String> upload(String path, String fileName, byte[] content) {
    return caller.multipart(path, Map.of("_csrf", token), fileName, content);
  }

  /** Sends the form as the page opened last had it. */
  public HttpResponse<String> send(String path, Map<String, String> typed) {
    Map<String, String> fields = new HashMap<>(Map.of("_csrf", token, "id", id));
    fields.putAll(typed);
    return caller.form(path, fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&")));
  }
}
