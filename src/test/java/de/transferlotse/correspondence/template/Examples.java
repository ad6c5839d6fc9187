package de.transferlotse.correspondence.template;

import de.transferlotse.calendar.Land;
import de.transferlotse.municipality.GermanTerm;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.MunicipalityKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each mail with the values of its example, for a Kommune of our data. */
public final class Examples {

  private static final GermanTerm HEAD = new GermanTerm("Landrätin oder Landrat", "die Landrätin oder der Landrat",
      "der Landrätin oder des Landrats", "der Landrätin oder dem Landrat", "die Landrätin oder den Landrat");
  private static final GermanTerm COUNCIL =
      new GermanTerm("Kreistag", "der Kreistag", "des Kreistags", "dem Kreistag", "den Kreistag");

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

  private static RenderedMail render(String id, String number, Municipality municipality) {
    MailTemplate template = template(id);
    Map<String, Object> model = new HashMap<>(template.example());
    model.put("municipality", municipality);
    model.put("term", 1);
    return RENDERER.render(id, frame(template.staff() ? "" : number), model);
  }

  private static MailFrame frame(String number) {
    return new MailFrame(number, "Sehr geehrte Frau Landrätin", "Beratung Schwerin",
        "beratung-schwerin@transferagentur-nordost.example", "Transferagentur Nord-Ost, Büro Schwerin",
        "Musterstraße 1", "19053 Schwerin", "0385 1234-0", "Transferagentur Nord-Ost",
        "Transferagentur Nord-Ost, Büros Schwerin und Kiel", "Wie wir mit Ihren Daten umgehen, sagen wir Ihnen gern.");
  }

  private static Municipality landkreis(String name) {
    String full = "Landkreis " + name;
    return new Municipality("13076", full, name, MunicipalityKind.LANDKREIS,
        new Land("13", "Mecklenburg-Vorpommern", "mv", "schwerin"), "Parchim", null, "DE80O",
        new GermanTerm(full, "der " + full, "des Landkreises " + name, "dem " + full, "den " + full), HEAD, COUNCIL, null,
        null);
  }
}
