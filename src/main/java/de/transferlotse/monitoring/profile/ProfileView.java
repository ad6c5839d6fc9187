package de.transferlotse.monitoring.profile;

import java.util.List;

/** A profile as the templates of paper and page read it: the same words and numbers, charts in the width of each. */
public final class ProfileView {

  private static final int PAPER = 616;
  // The width of the smallest phone; on a desk they are drawn larger, never on a phone smaller than people can read.
  private static final int PHONE = 320;

  private final ProfileContent content;
  private final int chartWidth;

  private ProfileView(ProfileContent content, int chartWidth) {
    this.content = content;
    this.chartWidth = chartWidth;
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
    return content.themes().stream().map(theme -> ThemeTable.of(theme, content)).toList();
  }

  /** Whether a figure was not yet known on the day of the profile, as in a story that begins years ago. */
  public boolean hasYounger() {
    return tables().stream().flatMap(table -> table.rows().stream()).anyMatch(FigureRow::younger);
  }

  public List<Drawing> drawings() {
    return new Drawings(content, chartWidth).all();
  }

  public List<Explanation> explanations() {
    return Explanation.of(content.figures());
  }

  /** What the word Mittel means in all tables. */
  public String means() {
    return MeanWords.of(content);
  }

  public List<String> sources() {
    return content.sources();
  }
}
