package de.transferlotse.migration;

/**
 * How many instances of a process move from one version to another.
 *
 * @param staying how many of them cannot
 */
public record VersionCount(String process, String fromVersion, String toVersion, int instances, int staying) {}
