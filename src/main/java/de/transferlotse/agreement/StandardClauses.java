package de.transferlotse.agreement;

import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.Office;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The agency's proposals for the wording, so that nobody begins with an empty page. */
@Component
public class StandardClauses {

  private final Properties texts;

  StandardClauses() {
    try {
      texts = PropertiesLoaderUtils.loadProperties(new EncodedResource(
          new ClassPathResource("agreement/standard-clauses.properties"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the standard clauses", e);
    }
  }

  /** The functions of which one represents the Kommune, such as „Landrätin“ and „Landrat“. */
  public List<String> heads(Municipality municipality) {
    return Party.of(municipality).heads();
  }

  /** What only the Kommune can say stays empty: its contacts, posts and data. */
  public AgreementClauses of(Municipality municipality, Office office) {
    Party party = Party.of(municipality);
    return new AgreementClauses(null, null, null, text("agencyContacts", party, office),
        text("agencyServices", party, office), null, null, text("rooms", party, office),
        text("staffRelease", party, office), text("steering", party, office), text("confidentiality", party, office),
        text("publicity", party, office), text("renewal", party, office), null);
  }

  private String text(String clause, Party party, Office office) {
    return texts.getProperty(clause)
        .replace("{Der}", party.nominativeFirst())
        .replace("{der}", party.nominative())
        .replace("{des}", party.genitive())
        .replace("{dem}", party.dative())
        .replace("{den}", party.accusative())
        .replace("{seat}", party.municipality().seat())
        .replace("{office}", office.town());
  }
}
