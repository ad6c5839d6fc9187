package de.transferlotse.engine.webapp;

import java.util.List;

/** The texts that form-js holds in English only. The bpmn.io watermark stays as it is: its licence asks for that. */
final class FormWidgetsInGerman {

  private static final String FILE = "camunda/lib/deps.js";

  static final List<VendorChange> CHANGES = List.of(validation(), numbers(), dates(), choices(), lists(), tables(),
      frames());

  private FormWidgetsInGerman() {
  }

  private static VendorChange validation() {
    return VendorChange.of("Prüftexte der Formulare deutsch", FILE)
        .replace("(t||o||s)&&i.push(\"Field is required.\")", "(t||o||s)&&i.push(t?\"Bitte ankreuzen.\""
            + ":s?\"Bitte mindestens eine Angabe auswählen.\":\"Bitte ausfüllen.\")")
        .replace("`Field must match pattern ${t.pattern}.`", "\"Bitte im verlangten Format eingeben.\"")
        .replace("`Field must have minimum value of ${t.min}.`",
            "`Bitte mindestens ${String(t.min).replace(\".\",\",\")} eingeben.`")
        .replace("`Field must have maximum value of ${t.max}.`",
            "`Bitte höchstens ${String(t.max).replace(\".\",\",\")} eingeben.`")
        .replace("`Field must have minimum length of ${t.minLength}.`",
            "`Bitte mindestens ${t.minLength} Zeichen eingeben.`")
        .replace("`Field must have maximum length of ${t.maxLength}.`",
            "`Bitte höchstens ${t.maxLength} Zeichen eingeben (jetzt ${n.trim().length}).`")
        .replace("\"Field must be a valid  international phone number. (e.g. +4930664040900)\"",
            "\"Bitte eine Telefonnummer mit Ländervorwahl eingeben, zum Beispiel +493855881234.\"")
        .replace("\"Field must be a valid email.\"",
            "\"Bitte eine gültige E-Mail-Adresse eingeben, zum Beispiel name@kreis.example.\"");
  }

  private static VendorChange numbers() {
    return VendorChange.of("Zahlenfelder deutsch", FILE)
        .replace("\"Value is not a number.\"", "\"Bitte eine Zahl eingeben.\"")
        .replace("""
            "Value is expected to "+(0===n?"be an integer":`have at most ${n} decimal digit${n>1?"s":""}`)+"."\
            """, """
            "Bitte "+(0===n?"eine ganze Zahl":`höchstens ${n} Nachkommastelle${n>1?"n":""}`)+" eingeben."\
            """)
        .replace("`Please select a valid value, the two nearest valid values are ${t} and ${i}.`",
            "`Bitte einen gültigen Wert eingeben, die nächsten sind ${t} und ${i}.`")
        .replace("class:\"fjs-number-arrow-up\",\"aria-label\":\"Increment\"",
            "class:\"fjs-number-arrow-up\",\"aria-label\":\"Erhöhen\"")
        .replace("class:\"fjs-number-arrow-down\",\"aria-label\":\"Decrement\"",
            "class:\"fjs-number-arrow-down\",\"aria-label\":\"Verringern\"");
  }

  private static VendorChange dates() {
    return VendorChange.of("Datumsfelder deutsch", FILE)
        .replace("new Intl.DateTimeFormat(e).formatToParts(new Date(Date.UTC(2020,5,5)))",
            "new Intl.DateTimeFormat(\"de-DE\",{day:\"2-digit\",month:\"2-digit\",year:\"numeric\"})"
                + ".formatToParts(new Date(Date.UTC(2020,5,5)))")
        .replace("placeholder:xt(),autoComplete", "placeholder:\"TT.MM.JJJJ\",autoComplete")
        .replace("placeholder:h?\"hh:mm\":\"hh:mm ?m\"", "placeholder:\"hh:mm\"")
        .replace("\"Date and time must both be entered.\"", "\"Bitte Datum und Uhrzeit eingeben.\"");
  }

  private static VendorChange choices() {
    return VendorChange.of("Auswahlfelder deutsch", FILE)
        .replace("children:_||\"Select\"", "children:_||\"Auswählen\"")
        .replace("placeholder:\"Search\",autoComplete:\"off\"", "placeholder:\"Suchen\",autoComplete:\"off\"")
        .replace("placeholder:t||d?void 0:\"Search\"", "placeholder:t||d?void 0:\"Suchen\"")
        .replace("emptyListMessage:c=\"No results\"", "emptyListMessage:c=\"Nichts gefunden\"")
        .replace("emptyListMessage:D?\"No results\":\"All values selected\"",
            "emptyListMessage:D?\"Nichts gefunden\":\"Alles ausgewählt\"")
        .replace("label:\"Skip to search\"", "label:\"Zur Suche springen\"")
        .replace("title:\"Remove tag\"", "title:\"Entfernen\"");
  }

  private static VendorChange lists() {
    return VendorChange.of("Listen in Formularen deutsch", FILE)
        .replace("[a.jsx(Ur,{}),\" \",\"Add new\"]", "[a.jsx(Ur,{}),\" \",\"Hinzufügen\"]")
        .replace("\"aria-label\":`Remove list item ${t+1}`",
            "title:\"Entfernen\",\"aria-label\":`Eintrag ${t+1} entfernen`")
        .replace("`Expand all (${m.length})`", "`Alle anzeigen (${m.length})`")
        .replace("[a.jsx(Vr,{}),\" \",\"Collapse\"]", "[a.jsx(Vr,{}),\" \",\"Weniger anzeigen\"]");
  }

  private static VendorChange tables() {
    return VendorChange.of("Tabellen in Formularen deutsch", FILE)
        .replace("\"Nothing to show.\"", "\"Keine Einträge.\"", 2)
        .replace("children:[k+1,\" of \",x.length]", "children:[k+1,\" von \",x.length]")
        .replace("\"aria-label\":\"Previous page\"", "\"aria-label\":\"Vorige Seite\"")
        .replace("\"aria-label\":\"Next page\"", "\"aria-label\":\"Nächste Seite\"")
        .replace("`Click to sort by ${n} descending`", "`Nach ${n} absteigend sortieren`")
        .replace("\"Click to remove sorting\"", "\"Sortierung aufheben\"")
        .replace("`Click to sort by ${n} ascending`", "`Nach ${n} aufsteigend sortieren`");
  }

  private static VendorChange frames() {
    return VendorChange.of("Platzhalter in Formularen deutsch", FILE)
        .replace("{text:\"No content to show.\"}", "{text:\"Kein Inhalt.\"}")
        .replace("{text:\"External content couldn't be loaded.\"}",
            "{text:\"Der Inhalt konnte nicht geladen werden.\"}")
        .replace("alt:\"This is an image placeholder\"", "alt:\"Platzhalter für ein Bild\"");
  }
}
