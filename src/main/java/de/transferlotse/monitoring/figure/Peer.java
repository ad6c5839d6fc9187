package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.FigureId;
import java.math.BigDecimal;
import java.util.List;

/**
 * A Kommune that is much like another one in what was compared: good to visit, and neither better nor worse.
 *
 * @param distance 0 if alike in everything; 1 if a standard deviation apart on average
 * @param closest the figures in which both are most alike, the closest first
 * @param compared in how many figures both could be compared
 */
public record Peer(String key, String name, BigDecimal distance, List<FigureId> closest, int compared) {}
