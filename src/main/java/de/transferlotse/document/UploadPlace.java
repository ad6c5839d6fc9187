package de.transferlotse.document;

/**
 * Where documents are added, for the head of the page: the engagement's number, the Kommune's name, and the name of the
 * task from which somebody came, {@code null} if they came from the engagement itself.
 */
public record UploadPlace(String number, String municipality, String task) {
}
