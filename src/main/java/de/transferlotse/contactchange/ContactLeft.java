package de.transferlotse.contactchange;

import java.util.UUID;

/** A contact of this engagement's Kommune has left. */
public record ContactLeft(String number, UUID contact) {}
