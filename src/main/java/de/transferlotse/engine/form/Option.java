package de.transferlotse.engine.form;

/** One choice of a select, radio or checklist field, in the shape that the form reads. */
public record Option(String label, String value) {}
