package de.transferlotse.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The wording of an agreement beside its goals; each line of a text becomes a paragraph or an item of its own.
 *
 * @param municipalityHead who represents the Kommune, as a function such as „Landrat“; {@code null} while open
 * @param basis earlier decisions or concepts that it builds on, {@code null} if there are none
 * @param municipalityContacts functions, never names
 * @param agencyContacts functions, never names
 * @param staff what the Kommune contributes in posts
 * @param dataAccess which data the Kommune provides
 * @param rooms where both meet
 * @param staffRelease for what the Kommune frees its people from other work
 * @param steering who steers, and how often both sides talk
 * @param renewal how the agreement is renewed and terminated
 * @param annexes {@code null} if there are none
 */
public record AgreementClauses(
    @Size(max = 60) String municipalityHead,
    @Size(max = 1000) String basis,
    @NotNull @Size(max = 500) String municipalityContacts,
    @NotNull @Size(max = 500) String agencyContacts,
    @NotNull @Size(max = 3000) String agencyServices,
    @NotNull @Size(max = 1000) String staff,
    @NotNull @Size(max = 1000) String dataAccess,
    @NotNull @Size(max = 1000) String rooms,
    @NotNull @Size(max = 1000) String staffRelease,
    @NotNull @Size(max = 2000) String steering,
    @NotNull @Size(max = 2000) String confidentiality,
    @NotNull @Size(max = 2000) String publicity,
    @NotNull @Size(max = 2000) String renewal,
    @Size(max = 1000) String annexes) {}
