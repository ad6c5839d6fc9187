/** Times in which an engagement rests: nothing is asked, nothing falls due, until it goes on. */
package de.transferlotse.pause;
