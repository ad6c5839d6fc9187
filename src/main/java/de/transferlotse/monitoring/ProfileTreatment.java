package de.transferlotse.monitoring;

import java.time.LocalDate;

/**
 * What a Gremium made of the first Kommunenprofil, and who carries it on.
 *
 * @param consequence what follows, {@code null} if it was only noted
 * @param printedPaper number of the Drucksache, {@code null} if there is none
 * @param keeperFunction function of who keeps the profile up to date, never a name
 */
public record ProfileTreatment(String body, LocalDate treatedOn, TreatmentResult result, String consequence,
    String printedPaper, String keeperDepartment, String keeperFunction, int nextEditionYear) {}
