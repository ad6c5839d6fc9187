/** The Kommunenprofil: its content as frozen on a day, and the PDF, the spreadsheet and the page made of it. */
@NamedInterface("profile")
package de.transferlotse.monitoring.profile;

import org.springframework.modulith.NamedInterface;
