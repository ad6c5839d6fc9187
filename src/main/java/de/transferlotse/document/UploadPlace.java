package de.transferlotse.document;

/** The engagement a task belongs to: its number, the Kommune's name and the task's name, for the head of the page. */
public record UploadPlace(String number, String municipality, String task) {
}
