package de.transferlotse.masterdata;

import de.transferlotse.correspondence.FooterTexts;
import de.transferlotse.correspondence.FooterTexts.Footer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What stands below each mail. */
@Component
@Order(80)
class FooterArea implements Area<FooterArea.Facts> {

  private static final String ID = "footer";

  private final FooterTexts texts;

  FooterArea(FooterTexts texts) {
    this.texts = texts;
  }

  record Facts(@NotNull @Size(max = 300) String imprint, @NotNull @Size(max = 300) String privacy) {}

  @Override
  public String path() {
    return "mail-footer";
  }

  @Override
  public String title() {
    return "Fußtexte der E-Mails";
  }

  @Override
  public String lead() {
    return "Was unter jeder E-Mail steht. Was schon geschrieben ist, bleibt, wie es ist.";
  }

  @Override
  public List<String> columns() {
    return List.of("Wo", "Impressum", "Datenschutz");
  }

  @Override
  public List<Line> lines() {
    Footer footer = texts.current();
    return List.of(Line.of(ID, "Alle E-Mails", footer.imprint(), footer.privacy()));
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public List<Field> fields(boolean fresh) {
    return List.of(Field.text("imprint", "Impressum", 300),
        Field.text("privacy", "Datenschutz", 300).with("die letzte Zeile: wo man erfährt, wie Sie mit Daten umgehen"));
  }

  @Override
  public Optional<Facts> find(String id) {
    Footer footer = texts.stored();
    return id.equals(ID) ? Optional.of(new Facts(footer.imprint(), footer.privacy())) : Optional.empty();
  }

  @Override
  public String name(Facts facts) {
    return "Fußtexte";
  }

  @Override
  public void store(String id, Facts facts) {
    texts.change(new Footer(facts.imprint(), facts.privacy()));
  }

  @Override
  public boolean grows() {
    return false;
  }
}
