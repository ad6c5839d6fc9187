/** Makes PDF/A-2a + PDF/UA-1 from Thymeleaf templates below {@code templates/pdf}. */
@NamedInterface("pdf")
package de.transferlotse.document.pdf;

import org.springframework.modulith.NamedInterface;
