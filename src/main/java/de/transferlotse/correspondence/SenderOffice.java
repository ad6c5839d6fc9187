package de.transferlotse.correspondence;

/** The agency's office as the signature shows it; {@code phone} may be null. */
public record SenderOffice(String name, String street, String city, String phone) {
}
