package de.transferlotse.handover;

import java.util.List;

/**
 * Which engagements somebody wants to hand over, and to whom.
 *
 * @param numbers of the engagements
 * @param consultant user id
 * @param officeId {@code null} if the office stays as it is, or is the consultant's
 * @param note {@code null} if there is none
 */
public record HandoverWish(List<String> numbers, String consultant, String officeId, String note,
    boolean tellMunicipality) {}
