package de.transferlotse.engine.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceTransformerChain;

@ExtendWith(OutputCaptureExtension.class)
class VendorChangesTest {

  private static final String GERMAN = "camunda/app/tasklist/locales/de.json";
  private static final String WIDGETS = "camunda/lib/deps.js";

  @ParameterizedTest
  @FieldSource("de.transferlotse.engine.webapp.VendorChanges#ALL")
  void findsEachExpectedTextInTheVendorsFile(VendorChange change) throws IOException {
    assertThat(change.edits()).isNotEmpty();
    assertThat(change.missingIn(vendorFile(change.file()))).as("texts that an upgrade moved").isEmpty();
  }

  @ParameterizedTest
  @FieldSource("de.transferlotse.engine.webapp.VendorChanges#ALL")
  void putsEachReplacementIntoWhatTheBrowserGets(VendorChange change) throws IOException {
    var handedOut = handedOut(VendorChanges.ALL, change.file());

    assertThat(change.edits()).allSatisfy(edit -> assertThat(handedOut.contains(edit.replacement()))
        .as(edit.replacement()).isTrue());
  }

  @Test
  void leavesAFileWithoutChangesAsItIs() throws IOException {
    assertThat(handedOut(List.of(), WIDGETS).equals(vendorFile(WIDGETS))).isTrue();
  }

  @Test
  void servesTheOriginalAndLogsOneErrorWhenTheTextMoved(CapturedOutput output) throws IOException {
    var moved = VendorChange.of("Verschobene Stelle", GERMAN)
        .replace("\"SAVE\": \"Speichern\"", "\"SAVE\": \"Ablegen\"").replace("steht nirgends", "egal");

    assertThat(handedOut(List.of(moved), GERMAN).equals(vendorFile(GERMAN))).isTrue();
    assertThat(output.getOut()).containsOnlyOnce("Verschobene Stelle").contains("steht nirgends");
  }

  @Test
  void refusesATextThatOccursMoreOftenThanDeclared() {
    var change = VendorChange.of("Mehrdeutig", "x").replace("a", "b");

    assertThat(change.missingIn("a a")).containsExactly("a");
    assertThat(change.missingIn("a")).isEmpty();
  }

  @Test
  void tagsFilesByTheirContent() throws IOException {
    assertThat(ChangedFile.tagOf(transformed(VendorChanges.ALL, WIDGETS)))
        .isEqualTo(ChangedFile.tagOf(transformed(VendorChanges.ALL, WIDGETS)))
        .isNotEqualTo(ChangedFile.tagOf(transformed(List.of(), WIDGETS)));
  }

  private static String vendorFile(String file) throws IOException {
    return new ClassPathResource("META-INF/resources/webjars/" + file).getContentAsString(StandardCharsets.UTF_8);
  }

  private static String handedOut(List<VendorChange> changes, String file) throws IOException {
    return transformed(changes, file).getContentAsString(StandardCharsets.UTF_8);
  }

  private static Resource transformed(List<VendorChange> changes, String file) throws IOException {
    return new VendorChangeTransformer(changes).transform(new MockHttpServletRequest(),
        new ClassPathResource("META-INF/resources/webjars/" + file), new EndOfChain());
  }

  private static class EndOfChain implements ResourceTransformerChain {

    @Override
    public ResourceResolverChain getResolverChain() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Resource transform(HttpServletRequest request, Resource resource) {
      return resource;
    }
  }
}
