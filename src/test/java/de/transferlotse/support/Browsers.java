package de.transferlotse.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one Chromium of a test run: an installed one, else the one that Playwright fetches. Where neither can be had,
 * each test that asks for it fails with the command that installs one; none is skipped.
 */
public final class Browsers {

  private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
  private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
      "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--lang=de-DE");

  private static Browser chromium;
  private static AssertionError missing;

  private Browsers() {}

  /** A person's own browser: own cookies, German, in Berlin's time zone; close it at the end. */
  public static BrowserContext open(int port) {
    BrowserContext window = chromium().newContext(new Browser.NewContextOptions()
        .setBaseURL("http://localhost:" + port).setLocale("de-DE").setTimezoneId("Europe/Berlin")
        .setViewportSize(1440, 900));
    window.setDefaultTimeout(60_000);
    return window;
  }

  /** The same, on a day that suits the clock of the tests. */
  static BrowserContext open(int port, Instant now) {
    BrowserContext window = open(port);
    window.clock().install(new Clock.InstallOptions().setTime(Date.from(now)));
    return window;
  }

  private static synchronized Browser chromium() {
    if (missing != null) {
      throw missing;
    }
    if (chromium == null) {
      try {
        chromium = launch();
      } catch (RuntimeException | IOException failed) {
        missing = new AssertionError("The browser tests found no Chromium and could not fetch one: run `"
            + InstalledChromium.installCommand() + "`, or name the program in " + InstalledChromium.SETTING + ".",
            failed);
        throw missing;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
    return chromium;
  }

  private static Browser launch() throws IOException, InterruptedException {
    Optional<Path> installed = InstalledChromium.find(System.getenv());
    if (installed.isEmpty()) {
      fetch();
    }
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
    installed.ifPresent(options::setExecutablePath);
    return playwright.chromium().launch(options);
  }

  /** Playwright itself would fetch three browsers; we need one. */
  private static void fetch() throws IOException, InterruptedException {
    ProcessBuilder install = Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
    install.command().addAll(List.of("install", "chromium"));
    if (install.inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("Playwright could not fetch its Chromium.");
    }
  }
}
