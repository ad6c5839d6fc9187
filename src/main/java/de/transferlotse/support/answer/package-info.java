/** What a Kommune answers about the Begleitung without an account. */
package de.transferlotse.support.answer;
