package de.transferlotse.municipality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a contact told somebody of the agency about information mails.
 *
 * @param consents whether they want them
 * @param source any but the link
 */
public record ConsentNote(
    @NotNull UUID contact,
    @NotNull Boolean consents,
    @NotNull ConsentSource source,
    @NotNull @PastOrPresent LocalDate toldOn,
    @Size(max = 500) String note) {}
