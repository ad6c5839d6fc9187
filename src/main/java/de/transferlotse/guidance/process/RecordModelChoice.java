package de.transferlotse.guidance.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.guidance.Model;
import de.transferlotse.guidance.ModelChoice;
import de.transferlotse.guidance.ModelChoices;
import de.transferlotse.guidance.ModelProposal;
import de.transferlotse.guidance.ModelProposals;
import de.transferlotse.guidance.ModelSuggestion;
import de.transferlotse.guidance.Models;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Records for which model the Kommune decided, or that it goes its own way. */
@Component
class RecordModelChoice implements TaskForm<RecordModelChoice.Facts> {

  private static final String OWN = "own";

  private final ModelProposals proposals;
  private final ModelChoices choices;
  private final Models models;
  private final FormTexts texts;

  RecordModelChoice(ModelProposals proposals, ModelChoices choices, Models models, FormTexts texts) {
    this.proposals = proposals;
    this.choices = choices;
    this.models = models;
    this.texts = texts;
  }

  /** @param choice id of a model, or {@code own} */
  record Facts(
      @NotNull @Size(max = 60) String choice,
      @Size(max = 1000) String ownModel,
      @NotNull @PastOrPresent LocalDate chosenOn,
      @NotNull @Size(max = 200) String chosenBy,
      @Size(max = 1000) String reason) {}

  @Override
  public String key() {
    return "record-model-choice";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    ModelProposal proposal = proposals.of(task.number()).orElseThrow();
    return new FormView<>(choices.of(task.number()).map(RecordModelChoice::facts).orElse(null),
        () -> view(task, proposal), proposal);
  }

  private Map<String, Object> view(TaskAtHand task, ModelProposal proposal) {
    var view = new HashMap<String, Object>();
    view.put("heading", texts.heading(task.number()));
    view.put("documents", texts.documents(task.number()));
    view.put("upload", texts.uploadLink(task.taskId()));
    view.put("proposedOn", GermanDates.inWords(proposal.proposedOn()));
    view.put("basis", proposal.basis());
    view.put("suggestions", suggestions(proposal));
    view.put("models", options(proposal));
    return view;
  }

  private static Facts facts(ModelChoice choice) {
    return choice.isOwn()
        ? new Facts(OWN, choice.description(), choice.chosenOn(), choice.chosenBy(), choice.reason())
        : new Facts(choice.modelId(), null, choice.chosenOn(), choice.chosenBy(), choice.reason());
  }

  private static String suggestions(ModelProposal proposal) {
    return proposal.suggestions().isEmpty()
        ? "Keines der Modelle passt nach den Regeln gut genug; die Kommune findet mit Ihnen einen eigenen Weg."
        : proposal.suggestions().stream().map(RecordModelChoice::paragraph).collect(Collectors.joining("\n\n"));
  }

  private static String paragraph(ModelSuggestion suggestion) {
    return "**%d. %s** (%d Punkte)\n\n%s".formatted(suggestion.rank(), suggestion.model().name(), suggestion.points(),
        suggestion.reasons().stream().map(reason -> "- " + reason).collect(Collectors.joining("\n")));
  }

  /** The suggestions first, then the rest of the catalogue. */
  private List<Option> options(ModelProposal proposal) {
    List<Model> suggested = proposal.suggestions().stream().map(ModelSuggestion::model).toList();
    var options = new ArrayList<Option>();
    suggested.forEach(model -> options.add(
        new Option("%d. Vorschlag: %s".formatted(suggested.indexOf(model) + 1, model.name()), model.id())));
    models.all().stream().filter(model -> !suggested.contains(model))
        .forEach(model -> options.add(new Option(model.name(), model.id())));
    options.add(new Option("eigenes Modell der Kommune", OWN));
    return options;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    boolean own = facts.choice().equals(OWN);
    choices.record(task.number(), new ModelChoices.Entry(own ? null : facts.choice(), own ? facts.ownModel() : null,
        facts.chosenOn(), facts.chosenBy(), facts.reason()), task.user());
    return Outcome.none();
  }
}
