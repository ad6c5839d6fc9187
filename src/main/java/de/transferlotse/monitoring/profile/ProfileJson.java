package de.transferlotse.monitoring.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The content of an edition as it is kept. It has its own reader, so that no setting of the application changes what an
 * edition says; numbers keep all their digits.
 */
final class ProfileJson {

  private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private ProfileJson() {}

  static String write(ProfileContent content) {
    try {
      return MAPPER.writeValueAsString(content);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static ProfileContent read(String json) {
    try {
      return MAPPER.readValue(json, ProfileContent.class);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("The content of an edition cannot be read", damaged);
    }
  }
}
