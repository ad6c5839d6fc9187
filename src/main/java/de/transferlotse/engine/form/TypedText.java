package de.transferlotse.engine.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Text as people type it: blanks around it do not count, and nothing but blanks is nothing. */
class TypedText extends StdScalarDeserializer<String> {

  TypedText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    return text == null || text.isBlank() ? null : text.strip();
  }
}
