package de.transferlotse.reminder;

/** What sort of thing a Kommune was asked for: each has a rhythm of its own in the table reminder-policy. */
public enum RequestKind {
  /** It rates itself or tells what it thinks of our work. */
  ASSESSMENT,
  /** It chooses, agrees or signs. */
  REPLY,
  /** Its departments bring data together. */
  DATA,
  /** One of its bodies decides, on the day on which it meets. */
  COUNCIL
}
