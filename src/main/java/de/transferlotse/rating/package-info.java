/** The grid of seven core components on which Kommune and agency rate where it stands, at beginning and end. */
package de.transferlotse.rating;
