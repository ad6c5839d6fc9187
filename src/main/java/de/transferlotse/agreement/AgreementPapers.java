package de.transferlotse.agreement;

import de.transferlotse.document.Documents;
import de.transferlotse.document.FileType;
import de.transferlotse.document.NewDocument;
import de.transferlotse.document.pdf.DocumentHead;
import de.transferlotse.document.pdf.PdfRenderer;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.PaperHeads;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.Office;
import de.transferlotse.municipality.Offices;
import de.transferlotse.platform.AgencySettings;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the agreement as PDF and as DOCX with the same text: each draft a version, and the one that is signed. */
@Service
@Transactional
public class AgreementPapers {

  private final JdbcClient database;
  private final AgreementRows rows;
  private final Agreements agreements;
  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Offices offices;
  private final AgencySettings agency;
  private final PaperHeads heads;
  private final PdfRenderer pdf;
  private final Documents documents;
  private final Clock clock;

  AgreementPapers(JdbcClient database, AgreementRows rows, Agreements agreements, Engagements engagements,
      Municipalities municipalities, Offices offices, AgencySettings agency, PaperHeads heads,
      PdfRenderer pdf, Documents documents, Clock clock) {
    this.database = database;
    this.rows = rows;
    this.agreements = agreements;
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.offices = offices;
    this.agency = agency;
    this.heads = heads;
    this.pdf = pdf;
    this.documents = documents;
    this.clock = clock;
  }

  /** Makes the next draft of what is stored; earlier ones stay. */
  public void makeDraft(String number) {
    rows.nextVersion(number);
    make(agreements.current(number), Purpose.DRAFT, List.of());
  }

  void makeForSignature(Agreement agreement, List<CouncilDecision> decisions) {
    make(agreement, Purpose.SIGNATURE, decisions.stream()
        .filter(decision -> decision.version() == agreement.version() && decision.result().approves()).toList());
  }

  /** The draft of the version at hand, none before the first. */
  public Optional<Paper> draft(Agreement agreement) {
    return paper(agreement, Purpose.DRAFT);
  }

  /** What both sides sign, none before the last body has approved. */
  public Optional<Paper> forSignature(Agreement agreement) {
    return paper(agreement, Purpose.SIGNATURE);
  }

  private Optional<Paper> paper(Agreement agreement, Purpose purpose) {
    return database.sql("""
        select version, made_at, pdf_id, docx_id from agreement_paper
        where agreement_id = ? and version = ? and purpose = ?""")
        .params(agreement.id(), agreement.version(), purpose.name()).query(Paper.class).optional();
  }

  private void make(Agreement agreement, Purpose purpose, List<CouncilDecision> approvals) {
    var engagement = engagements.of(agreement.number());
    Municipality municipality = municipalities.of(engagement.municipalityKey());
    Office office = offices.of(engagement.officeId());
    PaperText text = new PaperComposer(agreement, municipality, office, agency)
        .compose(purpose, approvals, LocalDate.now(clock));
    String title = purpose == Purpose.DRAFT ? "%s (%s)".formatted(text.title(), text.status()) : text.title();
    DocumentHead head = heads.of(agreement.number(), title, text.date());
    byte[] toRead = pdf.render("agreement", head, Map.of("paper", text));
    UUID pdfId = store(agreement, purpose, file(municipality, text, FileType.PDF), FileType.PDF, toRead);
    UUID docxId = store(agreement, purpose, file(municipality, text, FileType.DOCX), FileType.DOCX,
        AgreementDocx.write(head, text));
    database.sql("""
        insert into agreement_paper (agreement_id, version, purpose, made_at, pdf_id, docx_id)
        values (?, ?, ?, ?, ?, ?)""")
        .params(agreement.id(), agreement.version(), purpose.name(), Timestamp.from(clock.instant()), pdfId, docxId)
        .update();
  }

  private static String file(Municipality municipality, PaperText text, FileType type) {
    return "%s %s %s.%s".formatted(text.title(), municipality.shortName(), text.status(), type.extension());
  }

  /** The same title each time, so that the documents count the versions of this agreement. */
  private UUID store(Agreement agreement, Purpose purpose, String fileName, FileType type, byte[] content) {
    String title = PaperComposer.title(agreement) + (type == FileType.PDF ? " als PDF" : " als Word-Datei");
    return documents.store(new NewDocument(agreement.number(), purpose.kind(), title, fileName, type.contentType(),
        content, NewDocument.SYSTEM));
  }
}
