package de.transferlotse.monitoring.figure;

import java.util.List;

/** What a profile says of a Kommune, out of one reading of what is stored. */
public record Portrait(List<Figure> figures, List<Peer> peers) {}
