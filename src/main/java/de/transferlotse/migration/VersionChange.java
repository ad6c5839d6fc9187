package de.transferlotse.migration;

/**
 * One process instance on its way from one version of its process to another.
 *
 * @param process what people call the process
 * @param fromDefinition id of the process definition it runs on
 */
public record VersionChange(String processInstance, String process, String fromDefinition, String fromVersion,
    String toDefinition, String toVersion) {

  /** The same way, back. */
  public VersionChange reversed() {
    return new VersionChange(processInstance, process, toDefinition, toVersion, fromDefinition, fromVersion);
  }
}
