package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.agreement.CouncilResult;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerForm.Effect;
import de.transferlotse.answer.Clerk;
import de.transferlotse.answer.ClerkOnPhone;
import de.transferlotse.answer.web.AnswerPort;
import de.transferlotse.calendar.GermanDates;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** The Kommune of a story: what its mails ask for by a link it answers so, with the facts of the story's steps. */
final class AnsweringMunicipality implements AutoCloseable {

  static final String NAME = "Kim Beispiel";

  private static final int DAYS_BEFORE_A_TALK = 4;

  private final Map<String, AnswerForm> forms;
  private final Clerk inbox;
  private final ClerkOnPhone phone;
  private final String address;
  /** The function of who answered, by the links. */
  private final Map<String, String> used = new LinkedHashMap<>();
  private int reflections;

  AnsweringMunicipality(ApplicationContext application, String address, Path files) {
    forms = application.getBeansOfType(AnswerForm.class).values().stream()
        .filter(form -> form.effect() != Effect.STANDING)
        .collect(Collectors.toMap(AnswerForm::taskKey, Function.identity()));
    inbox = new Clerk(application);
    phone = new ClerkOnPhone(application.getBean(AnswerPort.class).number(), files);
    this.address = address;
  }

  /** The tasks about which mails ask by a link. */
  Set<String> tasks() {
    return forms.keySet();
  }

  /** What its answer to the step's task does, if a mail asks for one. */
  Optional<Effect> effect(Story.Step step) {
    return Optional.ofNullable(forms.get("userTask_" + step.task())).map(AnswerForm::effect);
  }

  /** What belongs to a talk is answered some days before. */
  LocalDateTime answersAt(Story.Step step) {
    return step.at().minusDays(effect(step).orElseThrow() == Effect.NOTED ? DAYS_BEFORE_A_TALK : 0);
  }

  void answer(Story.Step step) {
    Map<String, Object> facts = step.facts();
    switch (step.task()) {
      case "holdFirstTalk" -> confirmFirstTalk();
      case "recordSelfAssessment" -> assess("Wie schätzen Sie sich ein?", facts);
      case "coordinateDraft" -> replyToDraft(facts);
      case "recordCouncilDecision" -> reportSession(facts, step.upload());
      case "collectSignature" -> sendSignedCopy(facts);
      case "holdReflection" -> proposeDates(step.at().toLocalDate());
      case "repeatSelfAssessment" -> assess("Was hat die Begleitung bewirkt?", facts);
      case "recordFeedback" -> giveFeedback(facts);
      default -> throw new IllegalStateException("Nobody has written how " + step.task() + " is answered");
    }
  }

  /** Every link that was used says so, also after all is over. */
  void usesEachLinkAgain() {
    used.forEach((link, function) -> phone.follow(link).isThanked(NAME, function));
  }

  @Override
  public void close() {
    phone.close();
  }

  private void confirmFirstTalk() {
    follow("Unser Erstgespräch", "Bildungsbüro").look("answer-appointment")
        .choose("Passt Ihnen dieser Termin?", "Ja")
        .sign(NAME, "Bildungsbüro").checkAndSend().look("answer-thanks");
    phone.isThanked(NAME, "Bildungsbüro");
  }

  /** In two visits. */
  private void assess(String subject, Map<String, Object> facts) {
    follow(subject, "Bildungsbüro").look("answer-steps");
    List.of("K1", "K2", "K3").forEach(component -> rate(component, facts));
    follow(subject, "Bildungsbüro");
    List.of("K4", "K5", "K6", "K7").forEach(component -> rate(component, facts));
    phone.look("answer-steps-done").sign(NAME, "Bildungsbüro").checkAndSend().isThanked(NAME, "Bildungsbüro");
  }

  private void rate(String component, Map<String, Object> facts) {
    var entry = (Map<?, ?>) facts.get(component.toLowerCase());
    phone.open(component).look("answer-step").choose("Wo steht Ihr Haus?", entry.get("level") + " – ")
        .type("Nachweis", entry.get("evidence")).press("Diesen Teil speichern");
  }

  private void replyToDraft(Map<String, Object> facts) {
    follow("Entwurf", "Bildungsbüro").look("answer-draft")
        .choose("Ist Ihr Haus mit dem Entwurf einverstanden?", facts.get("accepted").equals("yes") ? "Ja" : "Nein")
        .type("Was soll sich ändern?", facts.get("changes"))
        .sign(NAME, "Bildungsbüro").checkAndSend().isThanked(NAME, "Bildungsbüro");
  }

  private void reportSession(Map<String, Object> facts, Story.Upload extract) {
    follow("Bitte melden", "Sitzungsdienst").look("answer-council")
        .type("Gremium", facts.get("body")).type("Tag der Sitzung", day(facts.get("decidedOn")))
        .choose("Was hat das Gremium beschlossen?", CouncilResult.valueOf((String) facts.get("result")).label())
        .type("Drucksache (freiwillig)", facts.get("paperNumber"))
        .type("Ja", facts.get("votesFor")).type("Nein", facts.get("votesAgainst"))
        .type("Enthaltungen", facts.get("abstentions")).type("Anmerkung (freiwillig)", facts.get("reason"))
        .sign(NAME, "Sitzungsdienst");
    if (extract != null) {
      phone.attach("Beschlussauszug (freiwillig)", "auszug.pdf", ScannedPaper.of(extract.title(), extract.lines()));
    }
    phone.press("Jetzt absenden").look("answer-council-thanks").isThanked(NAME, "Sitzungsdienst");
  }

  private void sendSignedCopy(Map<String, Object> facts) {
    follow("Bitte unterschreiben", "Bildungsbüro").look("answer-signature")
        .type("Unterschrieben am", day(facts.get("signedOn"))).type("Unterschrieben von", facts.get("name"))
        .type("Funktion dieser Person", facts.get("function")).sign(NAME, "Bildungsbüro")
        .attach("Datei", "vertrag.pdf", ScannedPaper.of("Zielvereinbarung", List.of("unterschrieben")))
        .press("Jetzt absenden").isThanked(NAME, "Bildungsbüro");
  }

  private void proposeDates(LocalDate day) {
    follow(++reflections + ". Reflexionsgespräch", "Bildungsbüro").look("answer-reflection")
        .type("Erster Vorschlag", GermanDates.inWords(day) + ", ab 13 Uhr")
        .type("Zweiter Vorschlag", GermanDates.inWords(day.plusDays(1)) + ", ab 9 Uhr")
        .sign(NAME, "Bildungsbüro").checkAndSend().isThanked(NAME, "Bildungsbüro");
  }

  private void giveFeedback(Map<String, Object> facts) {
    String function = (String) facts.get("givenBy");
    follow("Fünf Fragen", function).look("answer-feedback")
        .choose("Wie zufrieden sind Sie mit der Begleitung?", (String) facts.get("satisfaction"))
        .type("Was hat Ihnen geholfen?", facts.get("helped")).type("Was hat Ihnen gefehlt?", facts.get("missing"))
        .choose("Würden Sie uns anderen Kommunen empfehlen?", facts.get("recommends").equals("yes") ? "ja" : "nein")
        .type("Was möchten Sie uns noch sagen? (freiwillig)", facts.get("remark"))
        .sign(NAME, function).checkAndSend().isThanked(NAME, function);
  }

  /** Opens the link of the latest mail about it. */
  private ClerkOnPhone follow(String subject, String function) {
    String link = inbox.link(address, subject);
    used.put(link, function);
    return phone.follow(link);
  }

  private static String day(Object day) {
    return GermanDates.inFigures(LocalDate.parse((String) day));
  }
}
