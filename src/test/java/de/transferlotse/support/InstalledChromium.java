package de.transferlotse.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a Chromium, or a browser built from it, where the operating systems keep their programs. */
final class InstalledChromium {

  static final String SETTING = "TRANSFERLOTSE_BROWSER";

  private static final List<String> COMMANDS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");
  private static final List<String> PLACES = List.of(
      "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

  private InstalledChromium() {}

  /** The program that the setting names, which must exist, else the first that is found. */
  static Optional<Path> find(Map<String, String> environment) {
    String named = environment.getOrDefault(SETTING, "");
    if (!named.isBlank()) {
      if (!Files.isExecutable(Path.of(named))) {
        throw new IllegalStateException(SETTING + " names no program: " + named);
      }
      return Optional.of(Path.of(named));
    }
    Stream<Path> onPath = COMMANDS.stream().flatMap(command -> folders(environment).map(in -> Path.of(in, command)));
    return Stream.concat(onPath, PLACES.stream().map(Path::of)).filter(Files::isExecutable).findFirst();
  }

  static String installCommand() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return "brew install --cask google-chrome";
    }
    return system.contains("windows") ? "winget install Google.Chrome" : "sudo apt-get install -y chromium";
  }

  private static Stream<String> folders(Map<String, String> environment) {
    return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isBlank());
  }
}
