package de.transferlotse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(classes = DocumentTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.liquibase.change-log=classpath:db/changelog/capabilities/30-document.sql")
@ActiveProfiles("test")
class DocumentsTest {

  @Autowired
  private Documents documents;
  @Autowired
  private JdbcClient jdbc;

  @Test
  void givesBackExactlyWhatWasStored() {
    UUID id = documents.store(note("TNO-2026-101", "Erstgespräch", new byte[] {1, 2, 3}));
    assertThat(documents.content(id)).containsExactly(1, 2, 3);
    Document stored = documents.of(id).orElseThrow();
    assertThat(stored.title()).isEqualTo("Erstgespräch");
    assertThat(stored.version()).isEqualTo(1);
    assertThat(stored.size()).isEqualTo(3);
    assertThat(stored.sha256()).isEqualTo("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
    assertThat(stored.createdAt()).isEqualTo("2026-11-16T09:30:00Z");
  }

  @Test
  void countsVersionsPerKindAndTitle() {
    documents.store(note("TNO-2026-102", "Erstgespräch", new byte[] {1}));
    documents.store(note("TNO-2026-102", "Erstgespräch", new byte[] {2}));
    documents.store(note("TNO-2026-102", "Abschlussgespräch", new byte[] {3}));
    assertThat(documents.listFor("TNO-2026-102")).extracting(one -> one.title() + " " + one.version())
        .containsExactly("Abschlussgespräch 1", "Erstgespräch 2", "Erstgespräch 1");
  }

  @Test
  void countsWithoutGapsOrTwinsWhenTwoStoreAtOnce() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Callable<UUID> store = () -> documents.store(note("TNO-2026-103", "Protokoll", new byte[] {7}));
      List<Callable<UUID>> calls = IntStream.range(0, 40).mapToObj(call -> store).toList();
      for (Future<UUID> stored : two.invokeAll(calls)) {
        stored.get();
      }
    } finally {
      two.shutdown();
    }
    assertThat(documents.listFor("TNO-2026-103")).extracting(Document::version)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).map(i -> 41 - i).boxed().toList());
  }

  @Test
  void findsTheLatestOfAKind() {
    documents.store(note("TNO-2026-104", "Notiz", new byte[] {1}));
    UUID newest = documents.store(note("TNO-2026-104", "Notiz", new byte[] {2}));
    assertThat(documents.latest("TNO-2026-104", DocumentKind.TALK_NOTE).orElseThrow().id()).isEqualTo(newest);
    assertThat(documents.latest("TNO-2026-104", DocumentKind.CLOSING_NOTE)).isEmpty();
  }

  @Test
  void findsTheLatestInAFormat() {
    UUID pdf = documents.store(NewDocument.pdf("TNO-2026-107", DocumentKind.AGREEMENT_DRAFT, new byte[] {1}));
    UUID word = documents.store(NewDocument.docx("TNO-2026-107", DocumentKind.AGREEMENT_DRAFT, new byte[] {2}));
    assertThat(documents.latest("TNO-2026-107", DocumentKind.AGREEMENT_DRAFT, FileType.PDF).orElseThrow().id())
        .isEqualTo(pdf);
    assertThat(documents.latest("TNO-2026-107", DocumentKind.AGREEMENT_DRAFT, FileType.DOCX).orElseThrow().id())
        .isEqualTo(word);
  }

  @Test
  void namesAWrittenPdfAfterItsKindAndNumber() {
    UUID id = documents.store(NewDocument.pdf("TNO-2026-105", DocumentKind.BASELINE_REPORT, new byte[] {1}));
    assertThat(documents.of(id).orElseThrow().fileName()).isEqualTo("Ergebnisbericht TNO-2026-105.pdf");
  }

  @Test
  void neverChangesWhatWasStored() {
    UUID id = documents.store(note("TNO-2026-106", "Notiz", new byte[] {1}));
    assertThatThrownBy(() -> jdbc.sql("update document set title = 'anders' where id = ?").param(id).update())
        .hasMessageContaining("a document is never changed");
    assertThatThrownBy(() -> jdbc.sql("update document_content set content = '' where document_id = ?").param(id)
        .update()).hasMessageContaining("a document is never changed");
  }

  private static NewDocument note(String number, String title, byte[] content) {
    return new NewDocument(number, DocumentKind.TALK_NOTE, title, title + ".pdf", "application/pdf", content,
        "beratung-schwerin");
  }
}
