package de.transferlotse.baseline;

import de.transferlotse.document.chart.BarChart;
import de.transferlotse.document.chart.Series;
import de.transferlotse.document.pdf.PdfRenderer;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.PaperHeads;
import de.transferlotse.monitoring.profile.MunicipalityProfile;
import de.transferlotse.monitoring.profile.MunicipalityProfiles;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.rating.Agenda;
import de.transferlotse.rating.FrameworkConditions;
import de.transferlotse.rating.Profiles;
import de.transferlotse.rating.Rater;
import de.transferlotse.rating.Rating;
import de.transferlotse.rating.RatingComponent;
import de.transferlotse.rating.RatingGrid;
import de.transferlotse.rating.RatingSheet;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what the Ergebnisbericht says, and writes it as a PDF. */
@Component
class ReportComposer {

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final DataSituations dataSituations;
  private final Interviews interviews;
  private final Stakeholders stakeholders;
  private final MunicipalityProfiles municipalityProfiles;
  private final Ratings ratings;
  private final RatingGrid grid;
  private final Agenda agenda;
  private final FrameworkConditions conditions;
  private final Profiles profiles;
  private final PaperHeads heads;
  private final PdfRenderer renderer;

  ReportComposer(Engagements engagements, Municipalities municipalities, DataSituations dataSituations,
      Interviews interviews, Stakeholders stakeholders, MunicipalityProfiles municipalityProfiles, Ratings ratings,
      RatingGrid grid, Agenda agenda, FrameworkConditions conditions, Profiles profiles, PaperHeads heads,
      PdfRenderer renderer) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.dataSituations = dataSituations;
    this.interviews = interviews;
    this.stakeholders = stakeholders;
    this.municipalityProfiles = municipalityProfiles;
    this.ratings = ratings;
    this.grid = grid;
    this.agenda = agenda;
    this.conditions = conditions;
    this.profiles = profiles;
    this.heads = heads;
    this.renderer = renderer;
  }

  byte[] compose(String number) {
    Engagement engagement = engagements.of(number);
    Municipality municipality = municipalities.of(engagement.municipalityKey());
    Map<Rater, RatingSheet> sheets = ratings.of(number, Round.BEFORE);
    var profile = profiles.of(number, Round.BEFORE).orElseThrow();
    var model = new HashMap<String, Object>();
    model.put("municipality", municipality);
    model.put("profile", profile);
    model.put("story", new ProfileStory(grid, profile, profiles.levels(number, Round.BEFORE)));
    model.put("chart", chart(sheets).svg());
    model.put("answeredOn", sheets.get(Rater.MUNICIPALITY).ratedOn());
    model.put("agreedOn", sheets.get(Rater.CONSOLIDATED).ratedOn());
    model.put("rows", grid.components().stream().map(component -> row(component, sheets)).toList());
    model.put("conditions", conditions.of(number, Round.BEFORE).orElseThrow());
    model.put("grid", grid);
    model.put("agenda", agenda.of(number, Round.BEFORE));
    model.put("data", dataSituations.of(number).orElseThrow());
    model.put("interviews", new InterviewSummary(interviews.of(number)));
    model.put("stakeholders", stakeholders.of(number));
    var annex = municipalityProfiles.of(number, MunicipalityProfiles.BASELINE).orElseThrow();
    model.put("annex", annex);
    model.put("figures", annex.figures());
    model.put("annexStory", new FigureStory(annex.figures()).sentences());
    model.put("sources", MunicipalityProfile.sources(annex.figures()));
    return renderer.render("baseline-report", heads.of(engagement.number(), "Ergebnisbericht zur Ausgangslage"),
        model);
  }

  private BarChart chart(Map<Rater, RatingSheet> sheets) {
    return new BarChart("Einschätzungen der sieben Kernkomponenten",
        grid.components().stream().map(RatingComponent::title).toList(),
        Stream.of(Rater.values()).map(rater -> new Series(rater.label(), levels(sheets.get(rater)))).toList());
  }

  private List<Integer> levels(RatingSheet sheet) {
    var levels = new ArrayList<Integer>();
    grid.components().forEach(component -> levels.add(sheet.level(component.code())));
    return levels;
  }

  /** One line of the table of ratings. */
  record RatingRow(String component, String self, String agency, String agreed, String evidence, String reason) {}

  private static RatingRow row(RatingComponent component, Map<Rater, RatingSheet> sheets) {
    Rating agreed = sheets.get(Rater.CONSOLIDATED).ratings().get(component.code());
    return new RatingRow(component.title(), text(sheets.get(Rater.MUNICIPALITY).level(component.code())),
        text(sheets.get(Rater.AGENCY).level(component.code())), text(agreed.level()), agreed.evidence(),
            agreed.reason());
  }

  private static String text(Integer level) {
    return level == null ? "offen" : level.toString();
  }
}
