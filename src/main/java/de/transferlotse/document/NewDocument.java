package de.transferlotse.document;

/** A file to be kept; {@code createdBy} is a user id or {@link #SYSTEM}. */
public record NewDocument(String number, DocumentKind kind, String title, String fileName, String contentType,
    byte[] content, String createdBy) {

  /** The author of what a process writes. */
  public static final String SYSTEM = "system";
  /** The author of what a Kommune sent by a link. */
  public static final String MUNICIPALITY = "municipality";

  /** A PDF that a process wrote, named after what it is: „Ergebnisbericht TNO-2026-014.pdf“. */
  public static NewDocument pdf(String number, DocumentKind kind, byte[] content) {
    return pdf(number, kind, kind.label(), content);
  }

  /** The same under a title of its own: „Umsetzungsplan (2. Laufzeit) TNO-2026-014.pdf“. */
  public static NewDocument pdf(String number, DocumentKind kind, String title, byte[] content) {
    return new NewDocument(number, kind, title, title + " " + number + "." + FileType.PDF.extension(),
        FileType.PDF.contentType(), content, SYSTEM);
  }

  /** The editable sibling of a PDF; its own title keeps the two apart in lists and versions. */
  public static NewDocument docx(String number, DocumentKind kind, byte[] content) {
    return new NewDocument(number, kind, kind.label() + " (bearbeitbar)",
        kind.label() + " " + number + "." + FileType.DOCX.extension(), FileType.DOCX.contentType(), content, SYSTEM);
  }
}
