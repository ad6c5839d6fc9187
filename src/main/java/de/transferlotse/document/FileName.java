package de.transferlotse.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the name a browser sent into one that is safe to show, to store and to save under on any system. */
final class FileName {

  static final int LONGEST = 120;

  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  // Control characters and invisible ones: the latter can turn „exe.pdf“ around.
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");
  private static final Pattern EXTENSION = Pattern.compile("\\.(\\p{Alpha}{3,4})$");

  private FileName() {
  }

  static String clean(String sent, FileType type) {
    String name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
    name = PATH.matcher(name).replaceFirst("");
    name = INVISIBLE.matcher(name).replaceAll("").replaceAll("[<>:\"|?*]", "_").replaceAll("[\\p{Zs}]+", " ");
    String extension = type.extension();
    Matcher ending = EXTENSION.matcher(name);
    while (ending.find()) {
      String given = ending.group(1).toLowerCase(Locale.ROOT);
      extension = type.hasExtension(given) ? given : extension;
      name = name.substring(0, ending.start());
      ending = EXTENSION.matcher(name);
    }
    return stem(name, LONGEST - extension.length() - 1) + "." + extension;
  }

  private static String stem(String name, int longest) {
    String stem = name.replaceAll("^[. ]+|[. ]+$", "");
    if (stem.length() > longest) {
      int end = Character.isHighSurrogate(stem.charAt(longest - 1)) ? longest - 1 : longest;
      stem = stem.substring(0, end).stripTrailing();
    }
    return stem.isEmpty() ? "Dokument" : stem;
  }
}
