package de.transferlotse.migration.process;

import de.transferlotse.migration.VersionChange;

/**
 * A running process instance that does not run on the newest version of its process.
 *
 * @param root id of the instance at the top of its tree
 * @param number of the tree's engagement, {@code null} if it belongs to none alone
 */
record OutdatedInstance(String root, String rootProcess, String number, VersionChange change) {}
