package de.transferlotse.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every file of every engagement, unchanged; a correction is a new version. */
@Service
public class Documents {

  private static final String METADATA = """
      select id, engagement_number as number, kind, title, file_name, content_type, version, size, sha256,
        created_at, created_by
      from document
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Documents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Stores the file as the next version of its number, kind and title, and returns its id. */
  @Transactional
  public UUID store(NewDocument file) {
    lockVersions(file);
    UUID id = UUID.randomUUID();
    jdbc.sql("""
            insert into document (id, engagement_number, kind, title, file_name, content_type, version, size, sha256,
              created_at, created_by)
            select :id, :number, :kind, :title, :fileName, :contentType, coalesce(max(version), 0) + 1, :size, :sha256,
              :createdAt, :createdBy
            from document where engagement_number = :number and kind = :kind and title = :title
            """)
        .param("id", id)
        .param("number", file.number())
        .param("kind", file.kind().name())
        .param("title", file.title())
        .param("fileName", file.fileName())
        .param("contentType", file.contentType())
        .param("size", (long) file.content().length)
        .param("sha256", sha256(file.content()))
        .param("createdAt", clock.instant().atOffset(ZoneOffset.UTC))
        .param("createdBy", file.createdBy())
        .update();
    jdbc.sql("insert into document_content (document_id, content) values (?, ?)").params(id, file.content()).update();
    return id;
  }

  public Optional<Document> of(UUID id) {
    return jdbc.sql(METADATA + "where id = ?").param(id).query(Document.class).optional();
  }

  /** A document as somebody gets it who opens it. */
  public record File(String fileName, String contentType, byte[] content) {}

  /** Empty if there is no such document. */
  public Optional<File> file(UUID id) {
    return jdbc.sql("""
        select file_name, content_type, content from document join document_content on document_id = id where id = ?""")
        .param(id).query(File.class).optional();
  }

  /** The bytes of a document that {@link #of} knows. */
  public byte[] content(UUID id) {
    return jdbc.sql("select content from document_content where document_id = ?").param(id)
        .query(byte[].class).single();
  }

  /** All documents of an engagement, the newest first. */
  public List<Document> listFor(String number) {
    return jdbc.sql(METADATA + "where engagement_number = ? order by created_at desc, title, version desc")
        .param(number).query(Document.class).list();
  }

  /** The newest document of that kind, whatever its title. */
  public Optional<Document> latest(String number, DocumentKind kind) {
    return jdbc.sql(METADATA + """
            where engagement_number = ? and kind = ? order by created_at desc, version desc, title limit 1
            """)
        .params(number, kind.name()).query(Document.class).optional();
  }

  /** The newest document of that kind in that format: a draft is kept as PDF and as Word. */
  public Optional<Document> latest(String number, DocumentKind kind, FileType type) {
    return listFor(number).stream()
        .filter(one -> one.kind() == kind && one.contentType().equals(type.contentType())).findFirst();
  }

  /** Two who store the same thing at once wait for each other here, so that versions have neither gaps nor twins. */
  private void lockVersions(NewDocument file) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
        .param(String.join("\n", "document", file.number(), file.kind().name(), file.title()))
        .query(String.class).single();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
