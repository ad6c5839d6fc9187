package de.transferlotse.correspondence.template;

import de.transferlotse.correspondence.MailLinks;
import de.transferlotse.platform.Logo;

/**
 * What surrounds every mail's own words.
 *
 * @param number empty in a mail to the agency's own staff
 * @param office, street, city, phone the signing office; {@code phone} may be empty
 * @param links empty in a mail to the agency's own staff
 * @param agency the agency's name, at the head of the mail unless the logo stands there
 */
public record MailFrame(String number, String salutation, String consultantName, String consultantAddress,
    String office, String street, String city, String phone, String agency, Logo logo, String imprint,
    String privacy, MailLinks links) {
}
