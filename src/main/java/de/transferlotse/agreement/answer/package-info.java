/** What a Kommune answers about the Zielvereinbarung without an account. */
package de.transferlotse.agreement.answer;
