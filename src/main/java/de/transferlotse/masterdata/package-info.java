/** Master data: the pages on which administration keeps them, and who changed what when. */
package de.transferlotse.masterdata;
