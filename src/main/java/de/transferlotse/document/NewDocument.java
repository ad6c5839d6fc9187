package de.transferlotse.document;

/** A file to be kept; {@code createdBy} is a user id or {@link #SYSTEM}. */
public record NewDocument(String number, DocumentKind kind, String title, String fileName, String contentType,
    byte[] content, String createdBy) {

  /** The author of what a process writes. */
  public static final String SYSTEM = "system";

  /** A PDF that a process wrote, named after what it is: „Ergebnisbericht TNO-2026-014.pdf“. */
  public static NewDocument pdf(String number, DocumentKind kind, byte[] content) {
    return generated(number, kind, kind.label(), FileType.PDF, content);
  }

  /** The editable sibling of a PDF; its own title keeps the two apart in lists and versions. */
  public static NewDocument docx(String number, DocumentKind kind, byte[] content) {
    return generated(number, kind, kind.label() + " (bearbeitbar)", FileType.DOCX, content);
  }

  private static NewDocument generated(String number, DocumentKind kind, String title, FileType type, byte[] content) {
    String fileName = kind.label() + " " + number + "." + type.extension();
    return new NewDocument(number, kind, title, fileName, type.contentType(), content, SYSTEM);
  }
}
