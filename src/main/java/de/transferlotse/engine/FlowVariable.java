package de.transferlotse.engine;

/**
 * The only process variables there are: what a search or a gateway needs, flat and primitive. Everything else lives in our
 * tables. The label is what German readers call it.
 */
public enum FlowVariable {
  NUMBER("number", String.class, "Nummer"),
  MUNICIPALITY_KEY("municipalityKey", String.class, "Amtlicher Gemeindeschlüssel"),
  MUNICIPALITY_NAME("municipalityName", String.class, "Kommune"),
  OFFICE("office", String.class, "Büro"),
  PHASE("phase", String.class, "Phase"),
  /** Only at the root instance, and only while the engagement rests. */
  PAUSED("paused", Boolean.class, "Pausiert"),

  ENGAGEMENT_EXISTS("engagementExists", Boolean.class, "An vorhandene Begleitung anknüpfen"),
  REQUEST_DECISION("requestDecision", String.class, "Entscheidung über die Anfrage"),
  REPORT_RELEASED("reportReleased", Boolean.class, "Ergebnisbericht freigegeben"),
  DRAFT_ACCEPTED("draftAccepted", Boolean.class, "Kommune mit Entwurf einverstanden"),
  COUNCIL_PATH("councilPath", String.class, "Weg durch die Gremien"),
  AGENCY_SIGNED("agencySigned", Boolean.class, "Von der Agentur unterzeichnet"),
  AGREEMENT_CONCLUDED("agreementConcluded", Boolean.class, "Vereinbarung geschlossen"),
  DATA_PLAUSIBLE("dataPlausible", Boolean.class, "Daten plausibel"),
  GUIDANCE_ENDED("guidanceEnded", Boolean.class, "Begleitung beendet"),
  RENEWAL_WANTED("renewalWanted", Boolean.class, "Verlängerung gewünscht"),
  RENEWED("renewed", Boolean.class, "Begleitung verlängert"),
  CLOSING_SIGNED_OFF("closingSignedOff", Boolean.class, "Abschlussvermerk abgezeichnet"),
  TELL_MUNICIPALITY("tellMunicipality", Boolean.class, "Kommune benachrichtigen"),
  PAUSE_BEGUN("pauseBegun", Boolean.class, "Pause begonnen"),
  EARLY_END_CONFIRMED("earlyEndConfirmed", Boolean.class, "Vorzeitiges Ende bestätigt"),
  MIGRATION_DECISION("migrationDecision", String.class, "Entscheidung über die Umstellung"),
  MIGRATION_TAKEN_BACK("migrationTakenBack", Boolean.class, "Umstellung zurückstellen"),
  MIGRATION_ITEM("migrationItem", String.class, "Was umgestellt wird"),
  RESEND_MAIL("resendMail", Boolean.class, "E-Mail erneut senden"),
  SUCCESSOR_KNOWN("successorKnown", Boolean.class, "Nachfolge bekannt"),
  MATTERS_OPEN("mattersOpen", Boolean.class, "Etwas offen"),
  REMINDER_ACTION("reminderAction", String.class, "Womit erinnert wird"),
  IMPORT_NUMBER("importNumber", Long.class, "Nummer des Imports"),
  OLDER_TOO("olderToo", Boolean.class, "Auch ältere Werte einlesen"),
  VALUES_ODD("valuesOdd", Boolean.class, "Auffällige Werte");

  private final String variableName;
  private final Class<?> type;
  private final String label;

  FlowVariable(String variableName, Class<?> type, String label) {
    this.variableName = variableName;
    this.type = type;
    this.label = label;
  }

  public String variableName() {
    return variableName;
  }

  public Class<?> type() {
    return type;
  }

  public String label() {
    return label;
  }

  /** Whether the engine may keep a variable of this name, also in its history. */
  public static boolean isDeclared(String variableName) {
    for (FlowVariable variable : values()) {
      if (variable.variableName.equals(variableName)) {
        return true;
      }
    }
    return false;
  }
}
