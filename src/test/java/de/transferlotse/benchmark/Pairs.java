package de.transferlotse.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times of the two sides, taken in turn, so that whatever else slows the machine slows both. */
final class Pairs {

  /** The fewest pairs that a ratio may rest on. */
  static final int FEWEST = Integer.getInteger("benchmark.pairs", 11);

  private final List<Double> ours = new ArrayList<>();
  private final List<Double> reference = new ArrayList<>();

  /** Something that can be timed; returns nanoseconds, so that it can leave out what does not count. */
  interface Timed {
    long nanoseconds() throws Exception;
  }

  /** After one uncounted round each: pairs whose order changes from one to the next. */
  static Pairs measure(Timed ours, Timed reference) throws Exception {
    ours.nanoseconds();
    reference.nanoseconds();
    var pairs = new Pairs();
    for (int round = 0; round < FEWEST; round++) {
      boolean oursFirst = round % 2 == 0;
      double first = (oursFirst ? ours : reference).nanoseconds() / 1e6;
      double second = (oursFirst ? reference : ours).nanoseconds() / 1e6;
      pairs.ours.add(oursFirst ? first : second);
      pairs.reference.add(oursFirst ? second : first);
    }
    return pairs;
  }

  /** One line of a table: both medians in ms, the ratio with its quartiles, the goal, the verdict. */
  String row(String name, double goal) {
    double[] ratios = new double[ours.size()];
    for (int pair = 0; pair < ratios.length; pair++) {
      ratios[pair] = ours.get(pair) / reference.get(pair);
    }
    double low = quantile(ratios, 0.25);
    double high = quantile(ratios, 0.75);
    return String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f – %.2f | ≤ %.1f | %s |", name,
        quantile(values(ours), 0.5), quantile(values(reference), 0.5), quantile(ratios, 0.5), low, high, goal,
        high <= goal ? "met" : low > goal ? "missed" : "not shown");
  }

  static String head(String unit) {
    return "| | ours (" + unit + ") | reference (" + unit + ") | ratio | quartiles | goal | verdict |\n"
        + "|---|---|---|---|---|---|---|";
  }

  private static double[] values(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
