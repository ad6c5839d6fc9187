package de.transferlotse.monitoring.rest;

import de.transferlotse.input.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** In what form values are answered: as the address says, else as the caller prefers; JSON if neither says. */
enum AnswerFormat {
  JSON(MediaType.APPLICATION_JSON),
  CSV(new MediaType("text", "csv", StandardCharsets.UTF_8));

  private final MediaType type;

  AnswerFormat(MediaType type) {
    this.type = type;
  }

  MediaType type() {
    return type;
  }

  /** @param asked what the address says, {@code null} if nothing */
  static AnswerFormat of(String asked, String accept) {
    if (asked != null) {
      return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(asked)).findFirst()
          .orElseThrow(() -> Rejection.invalid("Die Form „%s“ gibt es nicht; es gibt json und csv.".formatted(asked)));
    }
    List<MediaType> accepted = types(accept).stream().filter(one -> one.getQualityValue() > 0)
        .sorted(Comparator.comparing(MediaType::getQualityValue).reversed()).toList();
    return accepted.stream().map(AnswerFormat::included).flatMap(Optional::stream).findFirst().orElse(JSON);
  }

  private static Optional<AnswerFormat> included(MediaType accepted) {
    return Arrays.stream(values()).filter(one -> accepted.includes(one.type)).findFirst();
  }

  private static List<MediaType> types(String accept) {
    try {
      return MediaType.parseMediaTypes(accept);
    } catch (InvalidMediaTypeException unreadable) {
      throw Rejection.invalid("Der Header „Accept“ ist nicht zu verstehen.");
    }
  }
}
