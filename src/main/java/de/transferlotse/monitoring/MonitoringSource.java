package de.transferlotse.monitoring;

import de.transferlotse.input.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A source of data, and how far its delivery is.
 *
 * @param questions positions of the questions that it serves
 * @param department responsible Amt of the Kommune, {@code null} for official statistics
 * @param function function of who is responsible there, never a name
 * @param receivedOn {@code null} until the data are here
 * @param dataAsOf the day or year to which the data belong
 * @param missingReason why the data cannot be had, {@code null} if they can
 * @param check the latest check, {@code null} before the first
 */
public record MonitoringSource(UUID id, int position, SourceKind kind, String name, List<Integer> questions,
    String department, String function, LocalDate requestedUntil, LocalDate receivedOn, String dataAsOf,
    String missingReason, String remark, Check check) {

  public MonitoringSource {
    dataAsOf = Phrase.of(dataAsOf);
  }

  /** @param finding what was noticed; always there if the data are not plausible */
  public record Check(int round, boolean plausible, String checked, String finding, LocalDate checkedOn) {}

  /** One source as it is named, before anything is delivered. */
  public record Named(SourceKind kind, String name, List<Integer> questions, String department, String function,
      LocalDate requestedUntil) {}

  /** What came of asking for a source: either the data, or the reason why there are none. */
  public record Delivery(UUID sourceId, LocalDate receivedOn, String dataAsOf, String missingReason, String remark) {}

  /** What a check of one source found. */
  public record Finding(UUID sourceId, boolean plausible, String checked, String finding) {}

  public boolean received() {
    return receivedOn != null;
  }

  /** Whether the Kommune has to correct what it delivered. */
  public boolean toBeCorrected() {
    return received() && check != null && !check.plausible();
  }
}
