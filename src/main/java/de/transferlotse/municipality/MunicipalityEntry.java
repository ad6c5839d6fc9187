package de.transferlotse.municipality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A Kommune as administration enters it; what it means says {@link Municipality}.
 *
 * @param settlementType     as the BBSR numbers it, {@code 1} to {@code 4}
 * @param headTerm           id of a {@link GermanTerm}
 * @param representativeTerm id of a {@link GermanTerm}
 */
public record MunicipalityEntry(
    @NotNull @Pattern(regexp = "[0-9]{5}") String key,
    @NotNull @Size(max = 120) String name,
    @NotNull @Size(max = 80) String shortName,
    @NotNull MunicipalityKind kind,
    @NotNull @Size(max = 80) String seat,
    @NotNull @Pattern(regexp = "[1-4]") String settlementType,
    @NotNull @Pattern(regexp = "DE[0-9A-Z]{3}") String nuts3,
    @NotNull @Size(max = 120) String nominative,
    @NotNull @Size(max = 120) String genitive,
    @NotNull @Size(max = 120) String dative,
    @NotNull @Size(max = 120) String accusative,
    @NotNull @Size(max = 40) String headTerm,
    @NotNull @Size(max = 40) String representativeTerm,
    @Size(max = 400) String history,
    LocalDate dissolvedOn) {

  String landCode() {
    return key.substring(0, 2);
  }
}
