package de.transferlotse.monitoring.rest;

import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.table.Regions;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Regions by their official keys: our Kommunen, and all others that tables tell of. */
@Component
class RegionDirectory {

  private static final Pattern KEY = Pattern.compile("DG|\\d{2}|\\d{3}|\\d{5}|\\d{8}");

  private final Municipalities municipalities;
  private final Regions regions;

  RegionDirectory(Municipalities municipalities, Regions regions) {
    this.municipalities = municipalities;
    this.regions = regions;
  }

  /** Names by key, of our Kommunen as the master data have them now. */
  Map<String, String> ours() {
    return municipalities.all().stream().collect(Collectors.toMap(Municipality::key, Municipality::name));
  }

  /** What another region is called; empty if only its key is known. */
  String other(String key) {
    return regions.name(key).orElse("");
  }

  /** @throws Rejection (invalid) if there can be no such region */
  void require(String key) {
    if (!KEY.matcher(key).matches()) {
      throw Rejection.invalid(("„%s“ ist kein amtlicher Schlüssel. Kommunen haben fünf Ziffern mit führender Null, zum Beispiel "
          + "01001, Länder zwei; DG steht für Deutschland.").formatted(key));
    }
    if (!ours().containsKey(key) && !regions.known(key)) {
      throw Rejection.invalid("Ein Gebiet mit dem Schlüssel „%s“ gibt es nicht.".formatted(key));
    }
  }
}
