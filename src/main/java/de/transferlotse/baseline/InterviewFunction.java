package de.transferlotse.baseline;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whom an interview is held with. Interviews are kept by function and Amt, never by name. */
public enum InterviewFunction {
  HEAD("Verwaltungsspitze (HVB)"),
  DEPARTMENT("Dezernatsleitung"),
  DIVISION("Fachbereichs-/Amtsleitung"),
  YOUTH_PLANNING("Jugendhilfeplanung"),
  SCHOOL_PLANNING("Schulentwicklungsplanung"),
  SOCIAL_PLANNING("Sozialplanung"),
  SCHOOL_SUPERVISION("Schulaufsicht"),
  EXTERNAL("Externe Partner:in"),
  OTHER("Weitere Stelle");

  /** A part that no analysis can do without. */
  private record Part(Set<InterviewFunction> functions, int atLeast, String name) {}

  private static final List<Part> PARTS = List.of(
      new Part(EnumSet.of(HEAD, DEPARTMENT), 1, "die Verwaltungsspitze oder eine Dezernatsleitung"),
      new Part(EnumSet.of(DIVISION), 2, "zwei Fachbereichs- oder Amtsleitungen"),
      new Part(EnumSet.of(YOUTH_PLANNING, SCHOOL_PLANNING, SOCIAL_PLANNING), 1,
          "eine Planungsfachkraft (Jugendhilfe, Schule oder Soziales)"),
      new Part(EnumSet.of(SCHOOL_SUPERVISION), 1, "die Schulaufsicht"),
      new Part(EnumSet.of(EXTERNAL), 1, "eine externe Partnerin oder ein externer Partner"));

  private final String label;

  InterviewFunction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** What is missing in a plan with these functions, in words; none if it is whole. */
  static List<String> missingIn(Collection<InterviewFunction> planned) {
    return PARTS.stream().filter(part -> count(planned, part.functions()) < part.atLeast()).map(Part::name)
        .toList();
  }

  private static long count(Collection<InterviewFunction> planned, Set<InterviewFunction> functions) {
    return planned.stream().filter(functions::contains).count();
  }
}
