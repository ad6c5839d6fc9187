package de.transferlotse.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.transferlotse.input.Rejection;
import de.transferlotse.support.EngineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class OfficesTest {

  @Autowired Offices offices;

  @Test
  void bothOfficesSignWithNameAndAddress() {
    assertThat(offices.all()).extracting(Office::name)
        .containsExactly("Transferagentur Nord-Ost, Büro Kiel", "Transferagentur Nord-Ost, Büro Schwerin");
    assertThat(offices.of("schwerin")).isEqualTo(new Office("schwerin", "Transferagentur Nord-Ost, Büro Schwerin",
        "office-schwerin", "schwerin@transferagentur-nordost.example", "+49 40 66969-110", "Musterstraße 1", "19053",
        "Schwerin"));
    assertThat(offices.of("kiel").addressLines()).containsExactly("Musterstraße 2", "24103 Kiel");
  }

  @Test
  void everyLandBelongsToItsOffice() {
    assertThat(offices.ofLand("13").groupId()).isEqualTo("office-schwerin");
    assertThat(offices.ofLand("01").groupId()).isEqualTo("office-kiel");
  }

  @Test
  void refusesAnUnknownOffice() {
    assertThatExceptionOfType(Rejection.class).isThrownBy(() -> offices.of("potsdam"))
        .withMessage("Das Büro „potsdam“ ist nicht hinterlegt.");
  }
}
