/** „Meine Begleitungen“: the list and the record of each engagement, as a place to work between tasks. */
package de.transferlotse.record;
