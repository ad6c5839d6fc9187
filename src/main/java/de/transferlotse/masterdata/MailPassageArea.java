package de.transferlotse.masterdata;

import de.transferlotse.correspondence.MailPassages;
import de.transferlotse.correspondence.template.MailTemplate;
import de.transferlotse.correspondence.template.MailTemplates;
import de.transferlotse.correspondence.template.Passages;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the agency adds to its mails in its own words. */
@Component
@Order(78)
class MailPassageArea implements Area<MailPassageArea.Facts> {

  private static final String HINT = "Platzhalter: " + String.join(", ", Passages.PLACEHOLDERS);

  private final MailTemplates templates;
  private final MailPassages passages;

  MailPassageArea(MailTemplates templates, MailPassages passages) {
    this.templates = templates;
    this.passages = passages;
  }

  record Facts(@NotNull String name, @Size(max = 1000) String introduction, @Size(max = 1000) String closing) {

    Passages passages() {
      return new Passages(plain(introduction), plain(closing));
    }

    private static String plain(String text) {
      return Objects.requireNonNullElse(text, "").strip();
    }
  }

  @Override
  public String path() {
    return "mail-passages";
  }

  @Override
  public String title() {
    return "Textbausteine der E-Mails";
  }

  @Override
  public String lead() {
    return "Eigene Worte vor und nach dem Text einer Vorlage. Wie die E-Mail damit aussieht, zeigt die Seite „Vorlagen“.";
  }

  @Override
  public List<String> columns() {
    return List.of("E-Mail", "Einleitung", "Schlussworte");
  }

  @Override
  public List<Line> lines() {
    return templates.all().stream().filter(MailTemplate::passages).map(template -> {
      Passages added = passages.of(template.id());
      return Line.of(template.id(), template.name(), empty(added.introduction()), empty(added.closing()));
    }).toList();
  }

  private static String empty(String text) {
    return text.isEmpty() ? null : text;
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public List<Field> fields(boolean fresh) {
    return List.of(Field.text("name", "E-Mail", 120).fixed(),
        Field.lines("introduction", "Einleitung", 1000).optional()
            .with("steht gleich nach der Anrede und beginnt deshalb klein. " + HINT),
        Field.lines("closing", "Schlussworte", 1000).optional()
            .with("stehen vor der Bitte und dem Gruß; bitten Sie hier um nichts anderes. " + HINT));
  }

  @Override
  public Optional<Facts> find(String id) {
    return templates.find(id).filter(MailTemplate::passages).map(template -> {
      Passages added = passages.stored(id);
      return new Facts(template.name(), empty(added.introduction()), empty(added.closing()));
    });
  }

  @Override
  public String name(Facts facts) {
    return facts.name();
  }

  @Override
  public void store(String id, Facts facts) {
    passages.change(id, facts.passages());
  }

  @Override
  public boolean grows() {
    return false;
  }
}
