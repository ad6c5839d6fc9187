package de.transferlotse.agreement;

import java.time.Instant;
import java.util.UUID;

/** One wording that was made of a version: as PDF to read and sign, and as DOCX to edit. */
public record Paper(int version, Instant madeAt, UUID pdfId, UUID docxId) {}
