package de.transferlotse.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

/** The page on which files are added to a task's engagement, opened from a link in the task's form. */
public final class UploadPage {

  private final Page page;

  private UploadPage(Page page) {
    this.page = page;
  }

  public static UploadPage openFrom(FormOnScreen form) {
    Page opened = form.root().page().waitForPopup(() -> form.root().getByText("Dokument hochladen").click());
    assertThat(opened.getByText("Dokument hinzufügen")).isVisible();
    return new UploadPage(opened);
  }

  /** Uploads a PDF, waits until the page says that it is there, and closes the page. */
  public void upload(String kind, String title, byte[] pdf) {
    page.getByLabel("Art des Dokuments").selectOption(new SelectOption().setLabel(kind));
    page.getByLabel("Bezeichnung").fill(title);
    page.getByLabel("Datei", new Page.GetByLabelOptions().setExact(true))
        .setInputFiles(new FilePayload(title + ".pdf", "application/pdf", pdf));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hochladen")).click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Gespeichert: „" + title + "“, Version 1");
    Screenshots.takeWhole(page, "uploaded");
    page.close();
  }
}
