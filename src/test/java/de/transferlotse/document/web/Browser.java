package de.transferlotse.document.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without JavaScript: keeps cookies, follows redirects, sends forms as multipart. */
final class Browser {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String BOUNDARY = "----grenze";

  private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
      .version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NORMAL).build();
  private final String address;
  private String token = "";

  Browser(int port) {
    address = "http://127.0.0.1:" + port;
  }

  HttpResponse<String> open(String path) throws IOException, InterruptedException {
    HttpResponse<String> page = client.send(request(path).GET().build(), BodyHandlers.ofString());
    Matcher found = TOKEN.matcher(page.body());
    token = found.find() ? found.group(1) : token;
    return page;
  }

  HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
    return client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
  }

  /** Opens the page first and sends its CSRF token, or that of the last page that had one. */
  HttpResponse<String> upload(String path, Map<String, String> fields, String fileName, byte[] content)
      throws IOException, InterruptedException {
    open(path);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, String> field : fields.entrySet()) {
      part(body, "name=\"" + field.getKey() + "\"", field.getValue().getBytes(StandardCharsets.UTF_8));
    }
    part(body, "name=\"file\"; filename=\"" + fileName + "\"", content);
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return client.send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    byte[] login = "beratung-schwerin:transferlotse".getBytes(StandardCharsets.UTF_8);
    String user = Base64.getEncoder().encodeToString(login);
    return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + user);
  }

  private static void part(ByteArrayOutputStream body, String head, byte[] content) {
    body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }
}
