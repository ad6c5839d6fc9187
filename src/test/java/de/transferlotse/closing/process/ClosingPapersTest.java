package de.transferlotse.closing.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.evaluation.EvaluationAnswers;
import de.transferlotse.evaluation.EvaluationSteps;
import de.transferlotse.support.EngineTest;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@EngineTest
class ClosingPapersTest {

  private static final EnumSet<DocumentKind> KINDS =
      EnumSet.of(DocumentKind.EVALUATION, DocumentKind.PROCESS_DOCUMENTATION, DocumentKind.CLOSING_NOTE);

  @Autowired private ApplicationContext application;
  @Autowired private Documents documents;

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void areArchivableAndAccessible(PDFAFlavour flavour) throws Exception {
    var steps = new EvaluationSteps(application);
    String number = steps.evaluateUpTo(flavour == PDFAFlavour.PDFUA_1 ? "13003" : "13004", "");
    steps.start("close-engagement", number);
    for (String task : List.of("holdClosingTalk", "decideContinuation", "writeClosingNote", "signOffClosingNote")) {
      steps.complete(number, task, EvaluationAnswers.to(task));
    }

    List<Document> papers = documents.listFor(number).stream().filter(one -> KINDS.contains(one.kind())).toList();
    assertThat(papers).hasSize(4);
    VeraGreenfieldFoundryProvider.initialise();
    for (Document paper : papers) {
      requireConformance(paper, flavour);
    }
  }

  private void requireConformance(Document paper, PDFAFlavour flavour) throws Exception {
    byte[] pdf = documents.content(paper.id());
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      assertThat(validator.validate(parser).getTestAssertions()).as(paper.title())
          .filteredOn(one -> one.getStatus() == TestAssertion.Status.FAILED).isEmpty();
    }
  }
}
