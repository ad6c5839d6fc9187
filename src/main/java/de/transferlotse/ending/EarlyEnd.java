package de.transferlotse.ending;

import java.time.LocalDate;

/**
 * That somebody proposed to end an engagement early, and what was decided.
 *
 * @param engagement its number
 * @param explanation for the Kommune, as it stands in the mail
 * @param mergedInto what the engagement was merged into, in words; {@code null} for the other reasons
 * @param confirmed {@code null} while it is undecided
 * @param remark of who decided, internal
 */
public record EarlyEnd(String engagement, EarlyEndReason reason, String explanation, String mergedInto,
    boolean tellMunicipality, String proposedBy, LocalDate proposedOn, Boolean confirmed, String remark, String decidedBy,
    LocalDate decidedOn) {}
