package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.store.StoredValues;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a Kommune with all that must stand beside them. Who may see them is decided by whoever asks. */
@Service
@Transactional(readOnly = true)
public class Figures {

  private final FigureSource source;
  private final StoredValues values;

  Figures(FigureSource source, StoredValues values) {
    this.source = source;
    this.values = values;
  }

  /** In the order of the catalogue, each whole before its parts; an unknown key is invalid input. */
  public List<Figure> of(String municipalityKey) {
    return source.around(municipalityKey).of(municipalityKey, values::files);
  }

  /** The same with the Kommunen that are most like this one by the usual figures, read once for both. */
  public Portrait portrait(String municipalityKey) {
    FigureList list = source.around(municipalityKey);
    return new Portrait(list.of(municipalityKey, values::files), list.peers(municipalityKey));
  }
}
