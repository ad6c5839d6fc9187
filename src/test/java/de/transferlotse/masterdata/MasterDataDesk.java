package de.transferlotse.masterdata;

import de.transferlotse.record.PageCaller;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Somebody at the pages of the master data, who changes single fields of what a form shows. */
public final class MasterDataDesk {

  private static final String START = "/pages/master-data";
  private static final String ROOT = START + "/";
  private static final Pattern INPUT = Pattern.compile("<input[^>]*?name=\"([^\"]+)\"[^>]*>", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
  private static final Pattern SELECT = Pattern.compile("<select[^>]*name=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
  private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");
  private static final Pattern AREA = Pattern.compile("<textarea[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);

  private final PageCaller caller;

  private MasterDataDesk(PageCaller caller) {
    this.caller = caller;
  }

  public static MasterDataDesk of(int port, String user) {
    return new MasterDataDesk(PageCaller.signIn(port, user));
  }

  public HttpResponse<String> overview() {
    return caller.open(START);
  }

  public HttpResponse<String> open(String path) {
    return caller.open(ROOT + path);
  }

  /** A new entry in an area. */
  public HttpResponse<String> add(String area, Map<String, String> typed) {
    return add(area, UUID.randomUUID().toString(), typed);
  }

  HttpResponse<String> add(String area, String entry, Map<String, String> typed) {
    var fields = new HashMap<>(typed);
    fields.put("entry", entry);
    return caller.send(ROOT + area + "/new", fields);
  }

  /** What the form of an entry would send if nothing were changed. */
  public Map<String, String> form(String area, String id) {
    return fields(open(area + "/entries/" + id).body());
  }

  /** Changes these fields and leaves the others; an empty text takes a tick away. */
  public HttpResponse<String> change(String area, String id, Map<String, String> typed) {
    var fields = form(area, id);
    fields.putAll(typed);
    return send(area, id, fields);
  }

  public HttpResponse<String> send(String area, String id, Map<String, String> fields) {
    return caller.send(ROOT + area + "/entries/" + id, fields);
  }

  public HttpResponse<String> remove(String area, String id) {
    return caller.send(ROOT + area + "/entries/" + id + "/remove", Map.of());
  }

  private static Map<String, String> fields(String page) {
    Map<String, String> fields = new HashMap<>();
    for (Matcher input = INPUT.matcher(page); input.find();) {
      boolean unticked = input.group().contains("checkbox") && !input.group().contains("checked");
      Matcher value = VALUE.matcher(input.group());
      fields.put(input.group(1), unticked || !value.find() ? "" : HtmlUtils.htmlUnescape(value.group(1)));
    }
    for (Matcher select = SELECT.matcher(page); select.find();) {
      Matcher chosen = SELECTED.matcher(select.group());
      fields.put(select.group(1), chosen.find() ? chosen.group(1) : "");
    }
    for (Matcher area = AREA.matcher(page); area.find();) {
      fields.put(area.group(1), HtmlUtils.htmlUnescape(area.group(2)));
    }
    fields.keySet().removeIf(name -> name.equals("_csrf"));
    return fields;
  }
}
