package de.transferlotse.document;

import java.util.List;

/** The four kinds of file that people may upload. */
public enum FileType {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg");

  private final String contentType;
  private final List<String> extensions;

  FileType(String contentType, String... extensions) {
    this.contentType = contentType;
    this.extensions = List.of(extensions);
  }

  public String contentType() {
    return contentType;
  }

  public String extension() {
    return extensions.get(0);
  }

  boolean hasExtension(String extension) {
    return extensions.contains(extension);
  }
}
