package de.transferlotse.rating.form;

import de.transferlotse.rating.Rating;

/** One component as a form holds it. */
interface ComponentEntry {

  Rating rating(String component);
}
