package de.transferlotse.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.transferlotse.input.Rejection;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.springframework.stereotype.Component;

/** Turns what a browser sent into a form's record, or refuses it in one German sentence that names the fields. */
@Component
class FactsReader {

  private final ObjectMapper json = JsonMapper.builder()
      .addModule(new JavaTimeModule())
      .addModule(new SimpleModule().addDeserializer(String.class, new TypedText()))
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
      .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
      .build();
  private final FormLabels labels;
  private final Validator validator;

  FactsReader(FormLabels labels, Clock clock) {
    this.labels = labels;
    validator = Validation.byProvider(HibernateValidator.class).configure()
        .defaultLocale(Locale.GERMAN)
        .clockProvider(() -> clock)
        .buildValidatorFactory().getValidator();
  }

  <F extends Record> F read(TaskForm<F> form, ObjectNode typed) {
    return read(form.facts(), path -> labels.of(form.key(), path), typed);
  }

  /** @param label says what people call the field at a path */
  <F extends Record> F read(Class<F> type, UnaryOperator<String> label, ObjectNode typed) {
    F facts = parse(type, label, typed);
    String faults = validator.validate(facts).stream()
        .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .map(violation -> fault(label, violation))
        .distinct()
        .collect(Collectors.joining("; "));
    if (!faults.isEmpty()) {
      throw Rejection.invalid("Bitte prüfen Sie Ihre Angaben: " + faults + ".");
    }
    return facts;
  }

  private <F extends Record> F parse(Class<F> type, UnaryOperator<String> label, ObjectNode typed) {
    try {
      return json.treeToValue(typed, type);
    } catch (UnrecognizedPropertyException e) {
      throw Rejection.invalid("Die Angabe „" + e.getPropertyName() + "“ gehört nicht zu diesem Formular.");
    } catch (JsonMappingException e) {
      throw Rejection.invalid("Bitte prüfen Sie Ihre Angaben: „" + label.apply(path(e))
          + "“ hat keinen gültigen Wert.");
    } catch (JsonProcessingException e) {
      throw Rejection.invalid("Das Formular ist unvollständig angekommen; bitte laden Sie die Aufgabe neu.");
    }
  }

  private static String fault(UnaryOperator<String> label, ConstraintViolation<?> violation) {
    return "„" + label.apply(violation.getPropertyPath().toString()) + "“ " + violation.getMessage();
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
