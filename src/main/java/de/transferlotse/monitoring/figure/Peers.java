package de.transferlotse.monitoring.figure;

import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.FigureId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the Kommunen that are most like another one, to which a Hospitation may lead. */
@Service
@Transactional(readOnly = true)
public class Peers {

  private final FigureSource source;

  Peers(FigureSource source) {
    this.source = source;
  }

  /** The figures by which Kommunen are compared unless others are chosen. */
  public List<FigureId> usual() {
    return source.catalogue().peerFigures();
  }

  /** The figures that may be chosen: none that stand on what a Kommune said of itself, which is nobody else's to compare. */
  public List<FigureId> choice() {
    return source.catalogue().figures().stream().filter(one -> !source.catalogue().own(one)).map(CatalogueFigure::id).toList();
  }

  /** By the usual figures, as far as they are known of this Kommune. */
  public List<Peer> of(String municipalityKey) {
    return source.around(municipalityKey).peers(municipalityKey);
  }

  /** Five at most, the nearest first; none if less than half of the figures are known of this Kommune. */
  public List<Peer> of(String municipalityKey, Collection<FigureId> chosen) {
    if (!choice().containsAll(chosen)) {
      throw Rejection.invalid("Kommunen werden nur nach Zahlen der amtlichen Statistik verglichen; "
          + "bitte wählen Sie andere aus.");
    }
    return source.around(municipalityKey).peers(municipalityKey, chosen);
  }
}
