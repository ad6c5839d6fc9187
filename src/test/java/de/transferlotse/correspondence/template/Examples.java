package de.transferlotse.correspondence.template;

import de.transferlotse.calendar.Land;
import de.transferlotse.correspondence.MailLinks;
import de.transferlotse.municipality.GermanTerm;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.MunicipalityKind;
import de.transferlotse.platform.Logo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each mail with the values of its example, for a Kommune of our data. */
public final class Examples {

  private static final GermanTerm HEAD = new GermanTerm("Landrätin oder Landrat", "die Landrätin oder der Landrat",
      "der Landrätin oder des Landrats", "der Landrätin oder dem Landrat", "die Landrätin oder den Landrat");
  private static final GermanTerm COUNCIL =
      new GermanTerm("Kreistag", "der Kreistag", "des Kreistags", "dem Kreistag", "den Kreistag");

  private static final String LINK = "https://antworten.transferagentur-nordost.example/a/beispiel";
  private static final MailLinks ANSWERED_BY_LINK = new MailLinks("Jetzt antworten", LINK, LINK, LINK);
  private static final MailTemplates TEMPLATES = new MailTemplates();
  private static final MailRenderer RENDERER = new MailRenderer();

  private Examples() {}

  public static List<String> templates() {
    return TEMPLATES.all().stream().map(MailTemplate::id).toList();
  }

  static MailTemplate template(String id) {
    return TEMPLATES.find(id).orElseThrow();
  }

  public static RenderedMail render(String id) {
    return render(id, "TNO-2026-014", landkreis("Ludwigslust-Parchim"));
  }

  /** With the longest number that the settings allow and the longest name of our Kommunen. */
  static RenderedMail renderLongest(String id) {
    return render(id, "ABCDEF-2026-014", landkreis("Mecklenburgische Seenplatte"));
  }

  /** As an agency sends it that has a logo. */
  public static RenderedMail renderWith(Logo logo, String id) {
    return render(id, "TNO-2026-014", landkreis("Ludwigslust-Parchim"), logo);
  }

  private static RenderedMail render(String id, String number, Municipality municipality) {
    return render(id, number, municipality, Logo.NONE);
  }

  private static RenderedMail render(String id, String number, Municipality municipality, Logo logo) {
    MailTemplate template = template(id);
    Map<String, Object> model = model(id, municipality);
    return RENDERER.render(id, template.staff() ? frame("", "Guten Tag Beratung Schwerin", "Transferlotse", MailLinks.NONE, logo)
        : frame(number, "Sehr geehrte Frau Landrätin", "Beratung Schwerin",
            template.kind() == MailKind.REQUEST ? ANSWERED_BY_LINK : MailLinks.NONE, logo), model);
  }

  /** Every value that the template uses, as a step hands it over. */
  public static Map<String, Object> model(String id) {
    return model(id, landkreis("Ludwigslust-Parchim"));
  }

  private static Map<String, Object> model(String id, Municipality municipality) {
    Map<String, Object> model = new HashMap<>(template(id).example());
    model.putIfAbsent("municipality", municipality);
    model.put("term", 1);
    return model;
  }

  private static MailFrame frame(String number, String salutation, String consultant, MailLinks links, Logo logo) {
    return new MailFrame(number, salutation, consultant,
        "beratung-schwerin@transferagentur-nordost.example", "Transferagentur Nord-Ost, Büro Schwerin",
        "Musterstraße 1", "19053 Schwerin", "0385 1234-0", "Transferagentur Nord-Ost", logo,
        "Transferagentur Nord-Ost, Büros Schwerin und Kiel", "Wie wir mit Ihren Daten umgehen, sagen wir Ihnen gern.", links);
  }

  private static Municipality landkreis(String name) {
    String full = "Landkreis " + name;
    return new Municipality("13076", full, name, MunicipalityKind.LANDKREIS,
        new Land("13", "Mecklenburg-Vorpommern", "mv", "schwerin"), "Parchim", null, "DE80O",
        new GermanTerm(full, "der " + full, "des Landkreises " + name, "dem " + full, "den " + full), HEAD, COUNCIL, null,
        null);
  }
}
