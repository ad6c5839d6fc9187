package de.transferlotse.correspondence;

/** The responsible person of the agency: answers go to this address, and the mail is signed with this name. */
public record Consultant(String name, String address) {
}
