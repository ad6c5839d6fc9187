package de.transferlotse.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** A form of the Tasklist, or a part of one, filled in by what a person sees: the labels. */
public final class FormOnScreen {

  private static final String CALENDAR_READY = """
      input => new Promise(ready => {
        const look = () => input._flatpickr?.config?.onChange?.length ? ready() : requestAnimationFrame(look);
        look();
      })""";

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

  /** Types a date, German, and leaves the field; not before its calendar is there, which empties what was typed. */
  public FormOnScreen date(String label, String date) {
    Locator field = input(label);
    field.elementHandle().evaluate(CALENDAR_READY);
    return leave(field, date);
  }

  /** Types a time like 10:30 and leaves the field. */
  public FormOnScreen time(String label, String time) {
    return leave(input(label), time);
  }

  private FormOnScreen leave(Locator field, String text) {
    field.fill(text);
    field.press("Tab");
    assertThat(field).hasValue(text);
    return this;
  }

  /**
   * Opens a list and clicks one of its entries; a list with search finds it by what is typed. Who comes from the field
   * before with the tabulator finds the list open; a click would close it.
   */
  public FormOnScreen choose(String label, String option) {
    Locator field = field(label);
    Locator search = field.locator("input.fjs-input");
    if (search.count() > 0) {
      search.click();
      search.fill(option);
    } else if (!field.locator(".fjs-dropdownlist").isVisible()) {
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

  /** Ticks a single box, or takes the tick away. */
  public FormOnScreen tick(String label, boolean ticked) {
    field(label).locator("input").setChecked(ticked);
    return this;
  }

  /** What stands in a field. */
  public String value(String label) {
    return input(label).inputValue();
  }

  /** The entry of a list, or the answer, that is chosen; empty if none is. */
  public String chosen(String label) {
    Locator field = field(label);
    field.waitFor();
    Locator chosen = field.locator("label:has(input:checked), .fjs-select-display");
    Locator search = field.locator("input.fjs-input:not([type=radio])");
    return search.count() > 0 ? search.inputValue() : chosen.count() > 0 ? chosen.innerText().strip() : "";
  }

  /** The given row of a list, from 0. */
  public FormOnScreen row(String list, int index) {
    return new FormOnScreen(list(list).locator(".fjs-repeat-row-container").nth(index));
  }

  /** Adds or removes rows at the end until there are as many. */
  public FormOnScreen rows(String list, int wanted) {
    Locator rows = list(list).locator(".fjs-repeat-row-container");
    for (int row = rows.count(); row < wanted; row++) {
      addRow(list);
      assertThat(rows).hasCount(row + 1);
    }
    for (int row = rows.count(); row > wanted; row--) {
      list(list).getByLabel("Eintrag " + row + " entfernen").click();
      assertThat(rows).hasCount(row - 1);
    }
    return this;
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
