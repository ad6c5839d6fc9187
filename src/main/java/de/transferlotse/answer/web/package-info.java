/** The pages behind the links, on a port of their own: no session, no script, nothing of the agency's side. */
package de.transferlotse.answer.web;
