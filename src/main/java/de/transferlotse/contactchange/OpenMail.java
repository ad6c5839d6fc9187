package de.transferlotse.contactchange;

import java.util.UUID;

/** A mail that did not reach the former contact any more. */
public record OpenMail(UUID id, String subject) {}
