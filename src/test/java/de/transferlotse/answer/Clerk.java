package de.transferlotse.answer;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import de.transferlotse.answer.web.AnswerPort;
import de.transferlotse.correspondence.Delivery;
import de.transferlotse.support.Caller;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** Somebody in a Kommune who reads the mails that came and follows their links, at the port for answers. */
public final class Clerk {

  private static final Pattern LINK = Pattern.compile("/a/[A-Za-z0-9_-]{43}");

  private final Delivery delivery;
  private final GreenMail server;
  private final Caller caller;

  public Clerk(ApplicationContext application) {
    delivery = application.getBean(Delivery.class);
    server = application.getBean(GreenMail.class);
    caller = Caller.anonymous(application.getBean(AnswerPort.class).number());
  }

  /** What came to an address under a subject that begins like this, the latest. */
  public String text(String address, String subject) {
    delivery.deliverDue();
    return Arrays.stream(server.getReceivedMessages()).filter(mail -> isTo(mail, address) && subject(mail).startsWith(subject))
        .reduce((earlier, later) -> later).map(Clerk::plain)
        .orElseThrow(() -> new AssertionError("No mail „" + subject + "“ came to " + address));
  }

  /** The link that does what the mail asks for. */
  public String link(String address, String subject) {
    return firstLink(text(address, subject));
  }

  /** The link by which a new contact is named. */
  public String contactLink(String address, String subject) {
    String text = text(address, subject);
    return firstLink(text.substring(text.indexOf("Eine andere Ansprechperson")));
  }

  public HttpResponse<String> open(String link) {
    return caller.get(link);
  }

  /** Sends the form of a page with who answers; {@code act} is „check“, „change“ or „send“. */
  public HttpResponse<String> send(String link, String act, Map<String, String> typed) {
    Map<String, String> fields = new HashMap<>(Map.of("act", act, "person", "Kim Beispiel", "function", "Bildungsbüro"));
    fields.putAll(typed);
    return caller.form(link, fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&")));
  }

  /** Sends the form of a page that takes a file. */
  public HttpResponse<String> upload(String link, Map<String, String> typed, String fileName, byte[] content) {
    Map<String, String> fields = new HashMap<>(Map.of("act", "send", "person", "Kim Beispiel", "function", "Bildungsbüro"));
    fields.putAll(typed);
    return caller.multipart(link, fields, fileName, content);
  }

  /** The first link in a text. */
  public static String firstLink(String text) {
    Matcher found = LINK.matcher(text);
    if (!found.find()) {
      throw new AssertionError("The mail has no link:\n" + text);
    }
    return found.group();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    return GreenMailUtil.getHeaders(mail).contains("To: " + address);
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String plain(Part part) {
    try {
      if (part.isMimeType("text/plain")) {
        return (String) part.getContent();
      }
      if (part.getContent() instanceof Multipart parts) {
        for (int i = 0; i < parts.getCount(); i++) {
          BodyPart one = parts.getBodyPart(i);
          String text = plain(one);
          if (text != null) {
            return text;
          }
        }
      }
      return null;
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
