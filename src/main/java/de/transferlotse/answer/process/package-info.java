/** How answers reach the tasks that wait for them. */
package de.transferlotse.answer.process;
