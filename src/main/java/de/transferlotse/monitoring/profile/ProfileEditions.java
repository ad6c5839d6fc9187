package de.transferlotse.monitoring.profile;

import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.PaperHeads;
import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes editions of the Kommunenprofil, keeps what each was made of, and makes them again from that alone. */
@Service
public class ProfileEditions {

  private static final String TITLE = "Kommunenprofil";

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final PaperHeads heads;
  private final ProfilePaper paper;
  private final Documents documents;
  private final EditionRows rows;

  ProfileEditions(Engagements engagements, Municipalities municipalities, PaperHeads heads, ProfilePaper paper,
      Documents documents, EditionRows rows) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.heads = heads;
    this.paper = paper;
    this.documents = documents;
    this.rows = rows;
  }

  /**
   * Freezes these figures as an edition of today and stores its PDF and its spreadsheet.
   *
   * @param occasion what it is made for, such as „Ausgangslage“; part of the documents' titles
   * @param catalogueVersion the catalogue by which the figures were worked out
   * @param neighbours {@code null} if they are not known
   */
  @Transactional
  public ProfileEdition make(String number, String occasion, String catalogueVersion, List<Figure> figures,
      Neighbours neighbours) {
    ProfileContent content = content(number, occasion, catalogueVersion, figures, neighbours);
    String title = TITLE + " – " + occasion;
    UUID pdf = store(number, title, "pdf", "application/pdf", paper.write(content));
    UUID spreadsheet = store(number, title + " (Tabelle)", "xlsx", ProfileSpreadsheet.CONTENT_TYPE,
        ProfileSpreadsheet.write(content));
    var edition = new ProfileEdition(UUID.randomUUID(), number, occasion, content.madeOn(), pdf, spreadsheet, content);
    rows.add(edition);
    return edition;
  }

  /** What an edition of today would say; nothing is kept. */
  ProfileContent content(String number, String occasion, String catalogueVersion, List<Figure> figures,
      Neighbours neighbours) {
    Engagement engagement = engagements.of(number);
    return ProfileContent.of(heads.of(number, TITLE), ProfileSubject.of(municipalities.of(engagement.municipalityKey())),
        occasion, catalogueVersion, lands(), figures, neighbours);
  }

  /** The newest edition of that occasion. */
  public Optional<ProfileEdition> newest(String number, String occasion) {
    return rows.newest(number, occasion);
  }

  public Optional<ProfileEdition> of(UUID id) {
    return rows.of(id);
  }

  /** The PDF made anew from what was frozen: the same bytes as the document that is kept. */
  public byte[] pdfAgain(ProfileEdition edition) {
    return paper.write(edition.content());
  }

  /** The spreadsheet made anew from what was frozen. */
  public byte[] spreadsheetAgain(ProfileEdition edition) {
    return ProfileSpreadsheet.write(edition.content());
  }

  private List<String> lands() {
    return municipalities.all().stream().map(Municipality::land).map(land -> land.name()).distinct()
        .sorted(GermanOrder.INSTANCE).toList();
  }

  private UUID store(String number, String title, String ending, String type, byte[] content) {
    return documents.store(new NewDocument(number, DocumentKind.MUNICIPALITY_PROFILE, title,
        TITLE + " " + number + "." + ending, type, content, NewDocument.SYSTEM));
  }
}
