/** Writes editable Word documents that keep their structure: real headings, lists, tables, page numbers. */
@NamedInterface("docx")
package de.transferlotse.document.docx;

import org.springframework.modulith.NamedInterface;
