package de.transferlotse.document.pdf;

import java.time.LocalDate;

/**
 * What stands in the head and foot of every page and in the metadata. {@code organisation} and {@code office} name the
 * sender („Transferagentur Nord-Ost“, „Büro Schwerin“); {@code date} is the date of the document, never that of the
 * printing.
 */
public record DocumentHead(String title, String number, String municipality, String organisation, String office,
    LocalDate date) {
}
