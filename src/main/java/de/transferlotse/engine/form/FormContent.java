package de.transferlotse.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Computes what a form shows now, as JSON, with a version that changes when its facts do. */
@Component
class FormContent {

  /** The name under which a browser sends back the version of the facts that it showed. */
  static final String VERSION = "version";

  private final ObjectMapper json = JsonMapper.builder()
      .addModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .build();
  private final Drafts drafts;
  private final ObjectProvider<ProposedFacts> proposals;

  FormContent(Drafts drafts, ObjectProvider<ProposedFacts> proposals) {
    this.drafts = drafts;
    this.proposals = proposals;
  }

  /** The two variables of a form. */
  record Shown(ObjectNode facts, ObjectNode view) {}

  <F extends Record> Shown show(TaskForm<F> form, TaskAtHand task) {
    FormView<F> content = form.show(task);
    ObjectNode facts = content.facts() == null ? json.createObjectNode() : json.valueToTree(content.facts());
    ObjectNode view = json.valueToTree(content.view().get());
    view.put(VERSION, version(content));
    view.put("draft", form.keepsDrafts());
    proposals.ifAvailable(known -> known.of(task.number(), form.key()).ifPresent(proposal -> {
      facts.setAll(json.<ObjectNode>valueToTree(proposal.facts()));
      view.put("proposal", proposal.from());
    }));
    if (form.keepsDrafts()) {
      drafts.of(task.taskId()).ifPresent(facts::setAll);
    }
    return new Shown(facts, view);
  }

  <F extends Record> String version(TaskForm<F> form, TaskAtHand task) {
    return version(form.show(task));
  }

  private String version(FormView<?> content) {
    JsonNode relied = json.valueToTree(Arrays.asList(content.facts(), content.basis()));
    var checksum = new CRC32C();
    checksum.update(relied.toString().getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(checksum.getValue());
  }

  <N extends JsonNode> N tree(Object value) {
    return json.valueToTree(value);
  }

  ObjectNode parse(String text) throws JsonProcessingException {
    return json.readTree(text) instanceof ObjectNode object ? object : json.createObjectNode();
  }
}
