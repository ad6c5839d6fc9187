package de.transferlotse.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Somebody who calls the running application over HTTP: anonymous, with a password at each call, or in a browser. */
public final class Caller {

  private static final String PASSWORD = "transferlotse";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final int port;
  private final String basic;
  private final Map<String, String> headers = new HashMap<>();

  private Caller(int port, String basic) {
    this.port = port;
    this.basic = basic;
  }

  public static Caller anonymous(int port) {
    return new Caller(port, null);
  }

  /** Sends HTTP Basic along, as a REST client does. */
  public static Caller rest(int port, String user) {
    return rest(port, user, PASSWORD);
  }

  public static Caller rest(int port, String user, String password) {
    String credentials = user + ":" + password;
    return new Caller(port, Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  /** Signs in to one of the webapps, as a browser does. */
  public static Caller browser(int port, String user, String app) {
    return browser(port, user, app, PASSWORD);
  }

  public static Caller browser(int port, String user, String app, String password) {
    Caller caller = anonymous(port);
    caller.get("/camunda/app/welcome/default/");
    HttpResponse<String> login = caller.form("/camunda/api/admin/auth/user/default/login/" + app,
        "username=" + user + "&password=" + password);
    if (login.statusCode() != 200) {
      throw new IllegalStateException(user + " may not use " + app + ": " + login.statusCode());
    }
    caller.get("/camunda/app/" + app + "/default/");
    return caller;
  }

  /** Sends this header with each further call. */
  public Caller with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public HttpResponse<String> delete(String path) {
    return send(request(path).DELETE());
  }

  public HttpResponse<String> post(String path, String json) {
    return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> put(String path, String json) {
    return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> form(String path, String fields) {
    return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(fields)));
  }

  /** A form with a file, as a browser sends it: the file last. */
  public HttpResponse<String> multipart(String path, Map<String, String> fields, String fileName, byte[] content) {
    String boundary = "transferlotse-test";
    var body = new ByteArrayOutputStream();
    fields.forEach((name, value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(boundary, name, value).getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
        + "Content-Type: application/octet-stream\r\n\r\n").formatted(boundary, fileName).getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    headers.forEach(request::header);
    if (basic != null) {
      request.header("Authorization", "Basic " + basic);
    }
    cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue).forEach(token -> request.header("X-XSRF-TOKEN", token));
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
