package de.transferlotse.record;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What was said in a call, at a visit or in a letter.
 *
 * @param counterpart function or department, never a name
 */
public record ContactNote(
    @NotNull NoteKind kind,
    @NotNull @PastOrPresent LocalDate heldOn,
    @NotNull @Size(max = 120) String counterpart,
    @NotNull @Size(max = 4000) String note) {}
