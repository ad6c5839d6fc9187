package de.transferlotse.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactTest {

  @ParameterizedTest
  @CsvSource({
      "FRAU, Dr. Petersen, Sehr geehrte Frau Dr. Petersen",
      "HERR, Hansen, Sehr geehrter Herr Hansen",
      "OHNE, Kim Hansen, Guten Tag Kim Hansen",
      "OHNE, , 'Guten Tag, sehr geehrtes Team des Bildungsbüros'",
      "FRAU, , 'Guten Tag, sehr geehrtes Team des Bildungsbüros'"})
  void greetsByNameOrElseByFunction(Salutation salutation, String name, String line) {
    assertThat(contact(salutation, name).salutationLine()).isEqualTo(line);
  }

  @ParameterizedTest
  @EnumSource(ContactFunction.class)
  void everyFunctionHasALabelAndAGreeting(ContactFunction function) {
    assertThat(function.label()).isNotBlank();
    assertThat(function.greeting()).matches("Guten Tag, sehr geehrte(s Team de[rs])? [A-ZÄÖÜ].+");
  }

  @Test
  void tellsNothingAboutThePersonInALog() {
    assertThat(contact(Salutation.FRAU, "Petersen").toString()).doesNotContain("Petersen", "@");
    assertThat(new ContactEntry("13076", ContactFunction.PRESS, Salutation.FRAU, "Petersen", "p@kreis.example", null,
        true, LocalDate.EPOCH, null).toString()).doesNotContain("Petersen", "@");
  }

  private static Contact contact(Salutation salutation, String name) {
    return new Contact(UUID.randomUUID(), "13076", ContactFunction.EDUCATION_OFFICE, salutation, name,
        "bildungsbuero@kreis-lup.example", null, true, LocalDate.EPOCH, null, null);
  }
}
