package de.transferlotse.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Reads all settings before anything is started and names every one that is missing or wrong in a single sentence. */
final class SettingsCheck {

  private static final List<Class<?>> ALWAYS =
      List.of(MailSettings.class, AdminSettings.class, WebSettings.class, AnswerSettings.class,
          AgencySettings.class);

  private static final Pattern HYPHEN = Pattern.compile("-(.)");

  private final Binder binder;
  private final Map<String, String> problems = new TreeMap<>();

  private SettingsCheck(Environment environment) {
    binder = Binder.get(environment);
  }

  /** @throws StartFailure naming each setting that has to be given or corrected */
  static void of(Environment environment) {
    List<Class<?>> required = new ArrayList<>();
    if (environment.acceptsProfiles(Profiles.of(Production.PROFILES))) {
      required.add(DatabaseSettings.class);
    }
    required.addAll(ALWAYS);
    SettingsCheck check = new SettingsCheck(environment);
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      required.forEach(type -> check.read(type, factory.getValidator()));
    }
    check.fail();
  }

  private <T> void read(Class<T> type, Validator validator) {
    String prefix = type.getAnnotation(ConfigurationProperties.class).value();
    BindHandler unconverted = new BindHandler() {
      @Override
      public Object onFailure(ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
        // What cannot be read counts as not given at all: its constraint then says what it has to be.
        validator.validateValue(type, property(name), null)
            .forEach(violation -> report(name.toString(), violation));
        return null;
      }
    };
    T settings = binder.bindOrCreate(prefix, Bindable.of(type), unconverted);
    for (ConstraintViolation<T> violation : validator.validate(settings)) {
      String name = prefix + "." + DataObjectPropertyName.toDashedForm(violation.getPropertyPath().toString());
      report(name, violation);
    }
  }

  /** As the record calls what the settings write with hyphens. */
  private static String property(ConfigurationPropertyName name) {
    return HYPHEN.matcher(name.getLastElement(Form.DASHED)).replaceAll(hyphen -> hyphen.group(1).toUpperCase(Locale.ROOT));
  }

  private void report(String name, ConstraintViolation<?> violation) {
    boolean given = binder.bind(name, String.class).map(text -> !text.isBlank()).orElse(false);
    problems.putIfAbsent(name, given ? violation.getMessage() : "fehlt");
  }

  private void fail() {
    if (problems.isEmpty()) {
      return;
    }
    List<String> phrases = new ArrayList<>();
    problems.forEach((name, problem) -> phrases.add(name + " " + problem));
    String last = phrases.remove(phrases.size() - 1);
    String all = phrases.isEmpty() ? last : String.join(", ", phrases) + " und " + last;
    throw new StartFailure("Transferlotse startet nicht: " + all
        + " (alle Einstellungen stehen in der README.md, die Demo startet mit „mvn spring-boot:run“).");
  }
}
