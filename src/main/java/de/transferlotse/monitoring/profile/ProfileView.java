package de.transferlotse.monitoring.profile;

import java.util.List;

/** A profile as the templates of paper and page read it: the same words and numbers, charts in the width of each. */
public final class ProfileView {

  private static final ChartRoom PAPER = new ChartRoom(298, 616, 6);
  // The width of the smallest phone; on a desk they are drawn larger, never on a phone smaller than people can read.
  private static final ChartRoom PHONE = new ChartRoom(320, 320, Integer.MAX_VALUE);

  private final ProfileContent content;
  private final ChartRoom room;

  private ProfileView(ProfileContent content, ChartRoom room) {
    this.content = content;
    this.room = room;
  }

  static ProfileView forPaper(ProfileContent content) {
    return new ProfileView(content, PAPER);
  }

  public static ProfileView forPage(ProfileContent content) {
    return new ProfileView(content, PHONE);
  }

  public ProfileContent content() {
    return content;
  }

  public ProfileSubject subject() {
    return content.subject();
  }

  public String lead() {
    return content.subject().name() + " in " + content.subject().land() + ": "
        + String.join(" ", new LeadSentences(content).all());
  }

  public List<ThemeTable> tables() {
    return new ThemeTables(content).all();
  }

  /** What must be known of some figures, by the letters that stand beside them. */
  public List<ThemeTable.Note> notes() {
    return new ThemeTables(content).notes();
  }

  /** Figures of which there is no number at all, each with time, reason and source. */
  public List<String> unknown() {
    return new ThemeTables(content).unknown();
  }

  /** Whether a figure was not yet known on the day of the profile, as in a story that begins years ago. */
  public boolean hasYounger() {
    return tables().stream().flatMap(table -> table.rows().stream()).anyMatch(FigureRow::younger);
  }

  public List<Drawing> drawings() {
    return new Drawings(content, room).all();
  }

  public List<Explanation> explanations() {
    return Explanation.of(content);
  }

  /** Those of known quotas and of all that we worked out; what the others count, their sources say. */
  public List<Explanation> calculations() {
    return explanations().stream().filter(Explanation::calculated).toList();
  }

  /** What the word Mittel means in all tables. */
  public String means() {
    return MeanWords.of(content);
  }

  public List<String> sources() {
    return new SourceList(content).texts();
  }
}
