package de.transferlotse.monitoring.table;

/** Something to know of a file that was read all the same; in German, with the first place where it was seen. */
public record Notice(int line, int column, String text) {}
