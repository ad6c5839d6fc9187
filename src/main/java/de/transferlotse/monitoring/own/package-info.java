/** Own data of a Kommune: what it is asked for, the form and the spreadsheet by which they come in. */
package de.transferlotse.monitoring.own;
