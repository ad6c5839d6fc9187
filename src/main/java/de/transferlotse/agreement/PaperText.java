package de.transferlotse.agreement;

import de.transferlotse.document.pdf.SignatureLine;
import java.time.LocalDate;
import java.util.List;

/**
 * An agreement word by word: PDF and DOCX are made of the same text.
 *
 * @param status which version it is, for instance „Entwurf 2“
 * @param subject what it is about, below the title
 * @param parties both sides as the agreement introduces them
 * @param signatures both sides as they sign, in the same order
 */
public record PaperText(String title, String status, LocalDate date, String subject, List<PartyText> parties,
    List<String> preamble, List<Section> sections, List<SignatureLine> signatures) {

  /**
   * @param before „zwischen“ or „und“
   * @param name in the dative, with article
   */
  public record PartyText(String before, String name, String description, String calledHereafter) {}

  /**
   * A numbered paragraph of the agreement, „§ 3 Leistungen der Transferagentur“.
   *
   * @param goals for the table of goals, empty in all other sections
   */
  public record Section(String heading, List<Clause> clauses, List<Goal> goals) {}

  /**
   * @param mark „(2)“ where a section has several clauses, else empty
   * @param items may be empty
   */
  public record Clause(String mark, String text, List<String> items) {

    public String marked() {
      return mark.isEmpty() ? text : mark + " " + text;
    }
  }
}
