package de.transferlotse.record;

import de.transferlotse.municipality.Municipalities;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds Kommunen by a part of their name, whether an umlaut is typed as such, as two letters or without its dots. */
@Component
class SearchedMunicipalities {

  private final Municipalities municipalities;

  SearchedMunicipalities(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  /** Their keys. */
  List<String> like(String text) {
    return municipalities.all().stream()
        .filter(one -> inTwoLetters(one.name()).contains(inTwoLetters(text))
            || withoutDots(one.name()).contains(withoutDots(text)))
        .map(one -> one.key()).toList();
  }

  private static String inTwoLetters(String text) {
    return text.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
  }

  private static String withoutDots(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.GERMAN), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
        .replace("ß", "ss");
  }
}
