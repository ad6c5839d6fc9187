/** What is worked out of stored values: quotas, shares, changes, and how a Kommune stands beside others. */
@NamedInterface("figure")
package de.transferlotse.monitoring.figure;

import org.springframework.modulith.NamedInterface;
