package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.catalogue.FigureId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what is stored. Who may see a Kommune's own data is decided by whoever asks. */
public interface StoredValues {

  /**
   * The values of these regions for these figures, aspects and all times included. If two tables give the same figure
   * for the same time, only the one that was retrieved last.
   */
  List<Value> of(Collection<String> regions, Collection<FigureId> figures);

  /** The same for single years of each figure only: what a comparison needs of many regions. */
  List<Value> of(Collection<String> regions, Map<FigureId, Set<Integer>> years);

  /** The files with these numbers, by number. */
  Map<Long, SourceFile> files(Collection<Long> numbers);

  /** The files that came in with an import. */
  List<SourceFile> filesOf(long importId);
}
