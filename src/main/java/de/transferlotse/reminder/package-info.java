/** What we asked a Kommune for and still wait for: who is reminded when, and when somebody calls instead. */
package de.transferlotse.reminder;
