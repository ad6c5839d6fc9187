package de.transferlotse.record;

import de.transferlotse.input.GermanSearch;
import de.transferlotse.municipality.Municipalities;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds Kommunen by a part of their name. */
@Component
class SearchedMunicipalities {

  private final Municipalities municipalities;

  SearchedMunicipalities(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  /** Their keys. */
  List<String> like(String text) {
    return municipalities.all().stream().filter(one -> GermanSearch.finds(text, one.name())).map(one -> one.key()).toList();
  }
}
