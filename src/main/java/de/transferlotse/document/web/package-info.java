/** The pages for documents, and what all pages below {@code /pages} have in common. */
package de.transferlotse.document.web;
