/** The demo's engagements: written as stories, told by leading the real processes through the years before today. */
package de.transferlotse.demo;
