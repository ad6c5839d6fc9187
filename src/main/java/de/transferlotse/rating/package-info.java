/** The grid of seven core components on which Kommune and agency rate the same thing twice: at the beginning and at the end. */
package de.transferlotse.rating;
