package de.transferlotse.support;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** A form of the Tasklist, or a part of one, filled in by what a person sees: the labels. */
public final class FormOnScreen {

  private final Locator root;

  FormOnScreen(Locator root) {
    this.root = root;
  }

  public Locator root() {
    return root;
  }

  /** Types into a field for text or a number. */
  public FormOnScreen type(String label, String text) {
    input(label).fill(text);
    return this;
  }

  /** Types a date, German, and leaves the field; once more if the calendar came up meanwhile and emptied it. */
  public FormOnScreen date(String label, String date) {
    Locator field = input(label);
    for (int tries = 0; tries == 0 || tries < 5 && !field.inputValue().equals(date); tries++) {
      field.fill(date);
      field.press("Tab");
      root.page().waitForTimeout(200);
    }
    return this;
  }

  /** Types a time like 10:30 and leaves the field. */
  public FormOnScreen time(String label, String time) {
    return date(label, time);
  }

  /** Opens a list and clicks one of its entries; a list with search finds it by what is typed. */
  public FormOnScreen choose(String label, String option) {
    Locator field = field(label);
    Locator search = field.locator("input.fjs-input");
    if (search.count() > 0) {
      search.click();
      search.fill(option);
    } else {
      field.locator(".fjs-select-display").click();
    }
    field.locator(".fjs-dropdownlist-item").getByText(option, new Locator.GetByTextOptions().setExact(true)).click();
    return this;
  }

  /** Clicks one of several answers, or one more of a list to tick. */
  public FormOnScreen pick(String label, String answer) {
    field(label).locator("label:has(input)").filter(new Locator.FilterOptions()
        .setHasText(Pattern.compile("^" + plain(answer) + "$"))).click();
    return this;
  }

  /** What stands in a field. */
  public String value(String label) {
    return input(label).inputValue();
  }

  /** The given row of a list, from 0. */
  public FormOnScreen row(String list, int index) {
    return new FormOnScreen(list(list).locator(".fjs-repeat-row-container").nth(index));
  }

  public FormOnScreen addRow(String list) {
    list(list).getByText("Hinzufügen").click();
    return this;
  }

  public Locator list(String label) {
    return root.locator(".fjs-form-field-grouplike").filter(new Locator.FilterOptions().setHas(
        root.page().locator("> label").filter(exactly(label))));
  }

  public Locator field(String label) {
    return root.locator(".fjs-form-field:not(.fjs-form-field-grouplike)").filter(new Locator.FilterOptions()
        .setHas(root.page().locator("label.fjs-form-field-label").filter(exactly(label))));
  }

  private Locator input(String label) {
    return field(label).locator("textarea, input.fjs-input").first();
  }

  private static Locator.FilterOptions exactly(String label) {
    return new Locator.FilterOptions().setHasText(Pattern.compile("^" + plain(label) + "\\*?$"));
  }

  /** For the browser's regular expressions, which know no quotes. */
  private static String plain(String text) {
    return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
  }
}
