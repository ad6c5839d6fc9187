package de.transferlotse.monitoring.web;

import de.transferlotse.monitoring.store.PreviewedFile;
import de.transferlotse.monitoring.store.ValueCounts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** All files of a preview in a sentence, and what somebody still has to say of them. */
public final class ImportSummary {

  private final List<PreviewedFile> files;
  private final ValueCounts counts;

  ImportSummary(List<PreviewedFile> files) {
    this.files = files;
    this.counts = ValueCounts.sum(files.stream().map(PreviewedFile::counts).toList());
  }

  public ValueCounts counts() {
    return counts;
  }

  /** e.g. „3.120 Werte: 3.000 neu, 20 geändert, 100 schon gespeichert.“ */
  public String sentence() {
    long all = counts.all();
    return String.format(Locale.GERMANY, "%,d", all) + (all == 1 ? " Wert: " : " Werte: ") + counts.words() + ".";
  }

  /** Whether population of days for which two censuses hold is among it. */
  public boolean basisOpen() {
    return files.stream().flatMap(file -> file.columns().stream()).anyMatch(PreviewedFile.PreviewedColumn::basisOpen);
  }

  /** When the files that do not tell it are taken to be retrieved; {@code null} if all tell it. */
  public Instant told() {
    return files.stream().filter(PreviewedFile::retrievalTold).map(PreviewedFile::retrievedAt).findFirst().orElse(null);
  }

  public boolean asks() {
    return basisOpen() || told() != null;
  }
}
