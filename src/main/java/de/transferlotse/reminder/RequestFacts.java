package de.transferlotse.reminder;

import java.util.List;

/**
 * What we know of a wait, whoever's it is.
 *
 * @param templates of the mails that ask for it
 * @param name what it is about, as a subject line says it
 * @param ask what the reader does, between „Bitte“ and „bis zum …“
 */
public record RequestFacts(RequestKind kind, List<String> templates, String name, String ask) {}
