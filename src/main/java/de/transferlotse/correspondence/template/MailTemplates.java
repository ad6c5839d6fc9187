package de.transferlotse.correspondence.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All kinds of mail, each as its about.json describes it. */
@Component
public class MailTemplates {

  private static final String OURS = "de.transferlotse.";

  private final JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private final Map<String, MailTemplate> byId = new TreeMap<>();

  public MailTemplates() {
    try {
      for (Resource file : new PathMatchingResourcePatternResolver(MailTemplates.class.getClassLoader())
          .getResources("classpath*:templates/mail/*/about.json")) {
        String[] path = file.getURL().getPath().split("/");
        MailTemplate template = read(path[path.length - 2], file);
        byId.put(template.id(), template);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** By their German names. */
  public List<MailTemplate> all() {
    return byId.values().stream().sorted(Comparator.comparing(MailTemplate::name)).toList();
  }

  public Optional<MailTemplate> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** @param types by the name of a value, the record that it or each of its entries is */
  private record About(String name, String occasion, String to, boolean staff, MailKind kind, Release release,
      boolean passages, Map<String, String> types, Map<String, JsonNode> example) {

    About {
      types = types == null ? Map.of() : types;
    }
  }

  private MailTemplate read(String id, Resource file) throws IOException {
    try (InputStream in = file.getInputStream()) {
      About about = json.readValue(in, About.class);
      Map<String, Object> example = new LinkedHashMap<>();
      about.example().forEach((name, value) -> example.put(name, value(value, about.types().get(name))));
      return new MailTemplate(id, about.name(), about.occasion(), about.to(), about.staff(), about.kind(),
          about.release(), about.passages(), example);
    }
  }

  /** Records of other capabilities are known by name only: a mail's example must not tie this one to them. */
  private Object value(JsonNode value, String type) {
    if (type == null) {
      return plain(value);
    }
    try {
      Class<?> known = Class.forName(OURS + type);
      return value.isArray() ? json.convertValue(value, json.getTypeFactory().constructCollectionType(List.class, known))
          : json.convertValue(value, known);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException("An example names a type that is not there: " + type, gone);
    }
  }

  private Object plain(JsonNode value) {
    String text = value.asText();
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return LocalDate.parse(text);
    }
    if (text.matches("\\d{2}:\\d{2}")) {
      return LocalTime.parse(text);
    }
    return json.convertValue(value, new TypeReference<Object>() { });
  }
}
