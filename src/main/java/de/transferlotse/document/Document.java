package de.transferlotse.document;

import java.time.Instant;
import java.util.UUID;

/** What is known about a stored file, without its bytes; size in bytes. */
public record Document(UUID id, String number, DocumentKind kind, String title, String fileName, String contentType,
    int version, long size, String sha256, Instant createdAt, String createdBy) {
}
