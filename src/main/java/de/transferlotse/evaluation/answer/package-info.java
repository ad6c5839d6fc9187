/** What a Kommune answers about the Evaluation without an account. */
package de.transferlotse.evaluation.answer;
