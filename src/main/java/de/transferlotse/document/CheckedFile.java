package de.transferlotse.document;

/** An uploaded file that {@link UploadCheck} let through: type by its content, name cleaned. */
public record CheckedFile(String fileName, FileType type, byte[] content) {
}
