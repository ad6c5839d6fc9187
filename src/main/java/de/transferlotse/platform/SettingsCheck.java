package de.transferlotse.platform;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Reads all settings before anything is started and names every one that is missing or wrong in a single sentence. */
final class SettingsCheck {

  private static final List<Class<?>> ALWAYS =
      List.of(MailSettings.class, AdminSettings.class, WebSettings.class, AgencySettings.class);

  private final Binder binder;
  private final Map<String, String> problems = new LinkedHashMap<>();

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
      required.forEach(type -> check.read(type, factory));
    }
    check.fail();
  }

  private <T> void read(Class<T> type, ValidatorFactory factory) {
    String prefix = type.getAnnotation(ConfigurationProperties.class).value();
    T settings = binder.bindOrCreate(prefix, Bindable.of(type), new LeaveOutWhatDoesNotConvert());
    factory.getValidator().validate(settings).stream()
        .sorted((a, b) -> a.getMessage().compareTo(b.getMessage()))
        .forEach(violation -> {
          String name = prefix + "." + DataObjectPropertyName.toDashedForm(violation.getPropertyPath().toString());
          boolean missing = violation.getInvalidValue() instanceof String text && text.isBlank();
          problems.merge(name, violation.getMessage(), (first, second) -> missing ? "fehlt" : first);
        });
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

  /** A value of the wrong type counts as not given: its constraint then says what it has to be. */
  private static final class LeaveOutWhatDoesNotConvert implements BindHandler {

    @Override
    public Object onFailure(ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
      return null;
    }
  }
}
