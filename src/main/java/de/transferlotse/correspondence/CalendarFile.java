package de.transferlotse.correspondence;

import static de.transferlotse.calendar.OfficeTime.at;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** An invitation, an update or a cancellation (iTIP) for one recipient. */
record CalendarFile(String text) {

  private static final ProdId PRODUCT = new ProdId("-//Transferlotse//DE");

  /** @param domain makes the uid one that nobody else gives */
  static CalendarFile of(Appointment appointment, int sequence, String domain, Instant now, Consultant organizer,
      Recipient recipient) {
    VEvent event = new VEvent(false);
    event.add(new Uid(appointment.uid() + "@" + domain));
    event.add(new Sequence(sequence));
    event.add(new DtStamp(now));
    event.add(new DtStart<>(at(appointment.start())));
    event.add(new DtEnd<>(at(appointment.end())));
    event.add(new Summary(HeaderText.oneLine(appointment.title())));
    event.add(new Location(HeaderText.oneLine(appointment.place())));
    event.add(new Description(appointment.description().replaceAll("\\R", "\n")));
    event.add(appointment.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    event.add(organizer(organizer));
    event.add(attendee(recipient.function(), recipient.address()));
    Calendar calendar = new Calendar();
    calendar.add(PRODUCT);
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(appointment.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
    calendar.add(BerlinTime.zone());
    calendar.add(event);
    return written(calendar);
  }

  /** The same from another organizer: answers go to them. */
  CalendarFile from(Consultant organizer) {
    return with(organizer(organizer));
  }

  /** The same for another recipient. */
  CalendarFile to(String function, String address) {
    return with(attendee(function, address));
  }

  /** REQUEST or CANCEL, which the mail has to say too. */
  String method() {
    return read().getMethod().getValue();
  }

  private CalendarFile with(Property property) {
    Calendar calendar = read();
    calendar.getComponent("VEVENT").orElseThrow().replace(property);
    return written(calendar);
  }

  private Calendar read() {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException | ParserException notOurs) {
      throw new IllegalStateException("Not a calendar file of ours", notOurs);
    }
  }

  private static CalendarFile written(Calendar calendar) {
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new CalendarFile(text.toString());
  }

  private static Organizer organizer(Consultant consultant) {
    Organizer organizer = new Organizer(mailto(consultant.address()));
    organizer.add(new Cn(HeaderText.oneLine(consultant.name())));
    return organizer;
  }

  private static Attendee attendee(String function, String address) {
    Attendee attendee = new Attendee(mailto(address));
    attendee.add(new Cn(HeaderText.oneLine(function)));
    attendee.add(Role.REQ_PARTICIPANT);
    attendee.add(PartStat.NEEDS_ACTION);
    attendee.add(Rsvp.TRUE);
    return attendee;
  }

  private static URI mailto(String address) {
    try {
      return new URI("mailto", address, null);
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException("No address", impossible);
    }
  }
}
