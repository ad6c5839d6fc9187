package de.transferlotse.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A story of the demo on other days, told from one of its steps on. Steps are named by their tasks; {@code draftGoals 2} is
 * the second time that the story comes to this one.
 */
record Retelling(Story story, String from) {

  /** @param day on which the first step happens, the same day of the week as in the story */
  static Retelling of(String title, String from, LocalDate day) {
    Story written = new Stories(Stories.WRITTEN_FOR).read(title);
    LocalDate then = written.steps().get(position(written, from)).at().toLocalDate();
    return new Retelling(new Stories(Stories.WRITTEN_FOR.plusDays(ChronoUnit.DAYS.between(then, day))).read(title), from);
  }

  List<StoryTeller.Moment> upTo(String to) {
    return story.steps().subList(position(story, from), position(story, to) + 1).stream()
        .map(step -> new StoryTeller.Moment(story, step)).toList();
  }

  /** The same by the people of an office, with other values wherever the form has these fields. */
  static StoryTeller.Moment by(String office, StoryTeller.Moment moment, Map<String, ?> values) {
    Story.Step step = moment.step();
    return new StoryTeller.Moment(moment.story(), new Story.Step(step.at(), step.by().replace("-schwerin", "-" + office),
        step.start(), step.task(), null, step.fill(), step.upload(), changed(step.facts(), values)));
  }

  private static int position(Story story, String step) {
    String[] words = step.split(" ");
    int time = words.length == 1 ? 1 : Integer.parseInt(words[1]);
    return IntStream.range(0, story.steps().size()).filter(i -> story.steps().get(i).task().equals(words[0]))
        .skip(time - 1L).findFirst().orElseThrow();
  }

  private static Map<String, Object> changed(Map<String, Object> facts, Map<String, ?> values) {
    var all = new HashMap<>(facts);
    all.replaceAll((field, value) -> values.containsKey(field) ? values.get(field) : within(value, values));
    return all;
  }

  @SuppressWarnings("unchecked")
  private static Object within(Object value, Map<String, ?> values) {
    if (value instanceof List<?> rows) {
      return rows.stream().map(row -> within(row, values)).toList();
    }
    return value instanceof Map<?, ?> fields ? changed((Map<String, Object>) fields, values) : value;
  }
}
