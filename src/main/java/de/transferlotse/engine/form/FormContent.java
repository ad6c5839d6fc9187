package de.transferlotse.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.transferlotse.engine.form.ProposedFacts.Proposal;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final FormLabels labels;
  private final ObjectProvider<ProposedFacts> proposals;

  FormContent(Drafts drafts, FormLabels labels, ObjectProvider<ProposedFacts> proposals) {
    this.drafts = drafts;
    this.labels = labels;
    this.proposals = proposals;
  }

  /** The two variables of a form. */
  record Shown(ObjectNode facts, ObjectNode view) {}

  <F extends Record> Shown show(TaskForm<F> form, TaskAtHand task) {
    FormView<F> content = form.show(task);
    Optional<Proposal> proposal = proposal(form, task);
    ObjectNode known = content.facts() == null ? json.createObjectNode() : json.valueToTree(content.facts());
    ObjectNode facts = known.deepCopy();
    ObjectNode view = json.valueToTree(content.view().get());
    view.put(VERSION, version(content, proposal));
    view.put("draft", form.keepsDrafts());
    if (form.keepsDrafts()) {
      drafts.of(task.taskId()).ifPresent(facts::setAll);
    }
    proposal.ifPresent(sent -> {
      List<String> kept = fill(facts, known, inputs(form, sent));
      view.put("proposal", sent.from());
      view.put("sent", sent.words());
      view.put("kept", kept.isEmpty() ? null
          : kept.stream().map(field -> labels.of(form.key(), field)).collect(Collectors.joining(", ")));
    });
    return new Shown(facts, view);
  }

  private Optional<Proposal> proposal(TaskForm<?> form, TaskAtHand task) {
    return proposals.stream().findFirst().flatMap(known -> known.of(task.number(), form.key()));
  }

  private ObjectNode inputs(TaskForm<?> form, Proposal sent) {
    return json.<ObjectNode>valueToTree(sent.facts())
        .retain(Stream.of(form.facts().getRecordComponents()).map(RecordComponent::getName).toList());
  }

  /**
   * Puts what was sent where nobody has typed anything yet, that is where a draft is empty or says what the form said by
   * itself. What a person typed stays; returns where it differs from what was sent.
   */
  private static List<String> fill(ObjectNode facts, ObjectNode known, ObjectNode sent) {
    List<String> kept = new ArrayList<>();
    sent.properties().forEach(field -> {
      JsonNode there = facts.path(field.getKey());
      if (there.isMissingNode() || there.isNull() || there.asText(" ").isEmpty() || there.equals(known.path(field.getKey()))) {
        facts.set(field.getKey(), field.getValue());
      } else if (!there.equals(field.getValue())) {
        kept.add(field.getKey());
      }
    });
    return kept;
  }

  <F extends Record> String version(TaskForm<F> form, TaskAtHand task) {
    return version(form.show(task), proposal(form, task));
  }

  /** Also another one when something was sent meanwhile, so that nobody confirms what they have not seen. */
  private String version(FormView<?> content, Optional<Proposal> proposal) {
    JsonNode relied = json.valueToTree(Arrays.asList(content.facts(), content.basis(), proposal.orElse(null)));
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
