package de.transferlotse.correspondence.template;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;

/** Words a mail: the template's own text inside the frame that all mails share, as plain text and as HTML. */
@Component
public class MailRenderer {

  private static final int LONGEST_SUBJECT = 200;

  private final TemplateEngines engines = new TemplateEngines();
  private final TemplateFiles files = new TemplateFiles();

  /** As below, in the template's own words. */
  public RenderedMail render(String template, MailFrame frame, Map<String, Object> model) {
    return render(template, frame, model, Passages.NONE);
  }

  /** Throws {@link MissingValueException} or another runtime exception rather than leave a placeholder unfilled. */
  public RenderedMail render(String template, MailFrame frame, Map<String, Object> model, Passages passages) {
    String version = files.version(template, passages);
    Context context = new Context(Locale.GERMANY, model);
    Signature signature = signature(frame);
    context.setVariable("frame", frame);
    context.setVariable("links", frame.links());
    context.setVariable("number", frame.number());
    context.setVariable("consultantName", frame.consultantName());
    context.setVariable("office", frame.office());
    context.setVariable("userText", new UserText());
    context.setVariable("dates", new MailDates());
    String heading = oneLine(process(engines.text(), template + "/subject.txt", context));
    context.setVariable("heading", heading);
    context.setVariable("request",
        files.asks(template) ? oneLine(process(engines.text(), template + "/request.txt", context)) : "");
    context.setVariable("signature", signature.text());
    context.setVariable("annex", annex(template, engines.text(), "/annex.txt", context));
    Words own = new Words(process(engines.text(), template + "/text.txt", context).strip(),
        process(engines.html(), template + "/body.html", context).strip());
    Words words = passages.around(own, placeholder -> value(placeholder, context, frame));
    context.setVariable("content", words.text());
    String text = process(engines.text(), "layout.txt", context).strip() + "\n";
    context.setVariable("signature", signature.html());
    context.setVariable("annex", annex(template, engines.html(), "/annex.html", context));
    context.setVariable("content", words.html());
    String html = process(engines.html(), "layout.html", context).strip() + "\n";
    return new RenderedMail(subject(heading, frame.number()), text, html, words, signature, version);
  }

  private String annex(String template, TemplateEngine engine, String file, Context context) {
    return files.hasAnnex(template) ? process(engine, template + file, context).strip() : "";
  }

  /** As it stands in every mail of this frame. */
  public Signature signature(MailFrame frame) {
    Context context = new Context(Locale.GERMANY);
    context.setVariable("frame", frame);
    return new Signature(process(engines.text(), "signature.txt", context).strip(),
        process(engines.html(), "signature.html", context).strip());
  }

  private String value(String placeholder, Context context, MailFrame frame) {
    return switch (placeholder) {
      case "{Kommune}" -> process(engines.text(), "municipality.txt", context).strip();
      case "{Nummer}" -> frame.number();
      case "{Berater:in}" -> frame.consultantName();
      case "{Büro}" -> frame.office();
      default -> throw new MissingValueException(placeholder);
    };
  }

  private static String process(TemplateEngine engine, String file, Context context) {
    try {
      return engine.process(file, context);
    } catch (TemplateEngineException failure) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof MissingValueException missing) {
          throw missing;
        }
      }
      throw failure;
    }
  }

  private static String subject(String heading, String number) {
    String subject = number.isEmpty() ? heading : heading + " [" + oneLine(number) + "]";
    if (heading.isEmpty() || subject.length() > LONGEST_SUBJECT) {
      throw new IllegalArgumentException("A subject needs 1 to " + LONGEST_SUBJECT + " characters");
    }
    return subject;
  }

  private static String oneLine(String value) {
    return value.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
