package de.transferlotse.masterdata;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engine.form.Option;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.MunicipalityEntry;
import de.transferlotse.municipality.MunicipalityKind;
import de.transferlotse.municipality.MunicipalityRegister;
import de.transferlotse.municipality.Offices;
import de.transferlotse.municipality.SettlementType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The Kommunen, with the words that mails need. */
@Component
@Order(10)
class MunicipalityArea implements Area<MunicipalityEntry> {

  private static final String IN_A_SENTENCE = "mit Artikel, wie ein Satz es braucht";

  private final MunicipalityRegister register;
  private final Municipalities municipalities;
  private final Offices offices;

  MunicipalityArea(MunicipalityRegister register, Municipalities municipalities, Offices offices) {
    this.register = register;
    this.municipalities = municipalities;
    this.offices = offices;
  }

  @Override
  public String path() {
    return "municipalities";
  }

  @Override
  public String title() {
    return "Kommunen";
  }

  @Override
  public String lead() {
    return "Landkreise, Kreise und kreisfreie Städte, mit den Namen und Beugungsformen, die in Briefen und E-Mails stehen.";
  }

  @Override
  public List<String> columns() {
    return List.of("Kommune", "Schlüssel", "Land", "Büro", "Stand");
  }

  @Override
  public List<Line> lines() {
    return municipalities.all().stream().map(one -> Line.of(one.key(), one.name(), one.key(), one.land().name(),
        offices.of(one.officeId()).town(), state(one))).toList();
  }

  private static String state(Municipality one) {
    return one.dissolvedOn() == null ? "besteht" : "aufgelöst am " + GermanDates.inFigures(one.dissolvedOn());
  }

  @Override
  public Class<MunicipalityEntry> facts() {
    return MunicipalityEntry.class;
  }

  @Override
  public List<Field> fields(boolean fresh) {
    Field key = Field.text("key", "Amtlicher Gemeindeschlüssel", 5).with("fünf Ziffern; die ersten beiden nennen das Land");
    List<Option> terms = register.terms().entrySet().stream().map(term -> new Option(term.getValue(), term.getKey()))
        .sorted(Comparator.comparing(Option::label)).toList();
    return List.of(
        fresh ? key : key.fixed(),
        Field.text("name", "Name", 120).with("ohne Artikel, zum Beispiel „Landkreis Ludwigslust-Parchim“"),
        Field.text("shortName", "Kurzname", 80).with("für Listen, zum Beispiel „Ludwigslust-Parchim“"),
        Field.choice("kind", "Art", Stream.of(MunicipalityKind.values())
            .map(kind -> new Option(kind.label(), kind.name())).toList()),
        Field.text("seat", "Sitz der Verwaltung", 80),
        Field.choice("settlementType", "Siedlungsstruktureller Kreistyp (BBSR)", Stream.of(SettlementType.values())
            .map(type -> new Option(type.code() + " – " + type.label(), String.valueOf(type.code()))).toList()),
        Field.text("nuts3", "NUTS-3-Schlüssel", 5),
        Field.text("nominative", "Wer oder was?", 120).with(IN_A_SENTENCE + ": „der Landkreis …“"),
        Field.text("genitive", "Wessen?", 120).with(IN_A_SENTENCE + ": „des Landkreises …“"),
        Field.text("dative", "Wem?", 120).with(IN_A_SENTENCE + ": „dem Landkreis …“"),
        Field.text("accusative", "Wen oder was?", 120).with(IN_A_SENTENCE + ": „den Landkreis …“"),
        Field.choice("headTerm", "Verwaltungsspitze", terms),
        Field.choice("representativeTerm", "Vertretung", terms),
        Field.lines("history", "Vorgeschichte", 400).optional().with("frühere Programme und Vereinbarungen"),
        Field.date("dissolvedOn", "Aufgelöst am").optional()
            .with("erster Tag, an dem es sie nicht mehr gibt; von da an wird keine neue Begleitung begonnen"));
  }

  @Override
  public Optional<MunicipalityEntry> find(String id) {
    return register.find(id);
  }

  @Override
  public String name(MunicipalityEntry facts) {
    return facts.name();
  }

  @Override
  public String idOf(String given, MunicipalityEntry facts) {
    return facts.key();
  }

  @Override
  public void store(String id, MunicipalityEntry facts) {
    if (register.find(id).isPresent()) {
      register.change(facts);
    } else {
      register.add(facts);
    }
  }
}
