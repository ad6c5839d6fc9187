--liquibase formatted sql

--changeset transferlotse:correspondence-1
create table mail (
  id                 uuid primary key,
  engagement         text not null check (engagement <> ''),
  template           text not null check (template <> ''),
  template_version   text not null,
  occasion           text not null check (occasion <> ''),
  recipient_function text not null,
  recipient_address  text not null check (recipient_address ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+$'),
  subject            text not null check (subject <> '' and subject !~ '[[:cntrl:]]'),
  text_body          text not null,
  html_body          text not null,
  from_address       text not null,
  from_name          text not null check (from_name !~ '[[:cntrl:]]'),
  reply_to_address   text not null,
  reply_to_name      text not null check (reply_to_name !~ '[[:cntrl:]]'),
  message_id         text not null unique,
  state              text not null default 'waiting'
                     check (state in ('waiting', 'sending', 'sent', 'unclear', 'failed', 'discarded')),
  attempts           integer not null default 0 check (attempts >= 0),
  next_attempt_at    timestamptz,
  last_error         text,
  created_at         timestamptz not null,
  sent_at            timestamptz,
  claimed_by         text,
  claimed_until      timestamptz,
  constraint mail_once unique (engagement, template, occasion, recipient_address),
  constraint mail_waiting_is_due check (state <> 'waiting' or next_attempt_at is not null),
  constraint mail_sending_is_claimed
    check (state <> 'sending' or (claimed_by is not null and claimed_until is not null)),
  constraint mail_sent_has_time check ((state = 'sent') = (sent_at is not null))
);
comment on table mail is 'Every mail to a municipality, with the text exactly as it goes out';
comment on column mail.engagement is 'Number of the engagement, such as TNO-2026-014';
comment on column mail.template_version is 'Fingerprint of the template''s files and the shared frame';
comment on column mail.occasion is 'What made this mail necessary; the same mail again is a new occasion';
comment on column mail.message_id is 'Derived from the unique key, so a repeated sending carries the same Message-ID';
comment on column mail.state is
  'unclear: handed to the server, its answer never recorded; only a person sends it again';
comment on column mail.last_error is 'The server''s answer without any address';
comment on column mail.claimed_until is
  'Database time; a waiting row past it may be claimed anew, a sending row is unclear';

create index mail_due on mail (next_attempt_at, created_at) where state = 'waiting';
create index mail_in_flight on mail (claimed_until) where state = 'sending';
create index mail_state on mail (state);

create table mail_attachment (
  mail     uuid not null references mail (id) on delete cascade,
  document uuid not null,
  position integer not null check (position >= 0),
  primary key (mail, position),
  unique (mail, document)
);
comment on table mail_attachment is 'Documents sent along, in the order in which the reader sees them';

--changeset transferlotse:correspondence-2
alter table mail_attachment add constraint mail_attachment_document foreign key (document) references document (id);
create index mail_attachment_of_document on mail_attachment (document);

--changeset transferlotse:correspondence-3
alter table mail alter column engagement drop not null;
create unique index mail_to_staff_once on mail (template, occasion, recipient_address) where engagement is null;
comment on table mail is 'Every mail to a municipality or to the agency''s own staff, with the text exactly as it goes out';
comment on column mail.engagement is
  'Number of the engagement, such as TNO-2026-014; null for a mail to the agency''s own staff';

--changeset transferlotse:correspondence-4
alter table mail add column salutation text;
update mail set salutation = rtrim(split_part(text_body, E'\n', 4), ',');
alter table mail alter column salutation set not null;
comment on column mail.salutation is 'As both bodies hold it, so that a mail that has not gone out can greet somebody else';
create index mail_of_address on mail (engagement, recipient_address);

--changeset transferlotse:correspondence-5
create table footer_text (
  id   text primary key check (id in ('IMPRINT', 'PRIVACY')),
  text text not null check (text <> '')
);
comment on table footer_text is 'What stands below each mail, where it differs from the settings';

--changeset transferlotse:correspondence-6
alter table mail add column signature_text text;
alter table mail add column signature_html text;
comment on column mail.signature_text is
  'As the plain text holds it, so that a mail that has not gone out can be signed by somebody else; null in older mails';
comment on column mail.signature_html is 'The same as the HTML holds it';

--changeset transferlotse:correspondence-10
alter table mail add column list_unsubscribe text check (list_unsubscribe !~ '[[:cntrl:]]');
comment on column mail.list_unsubscribe is
  'The header of that name: how the recipient stops mails that only inform; null for those that a recipient needs';

--changeset transferlotse:correspondence-11
create table mail_server (
  the_one     boolean primary key default true check (the_one),
  failures    integer not null default 0 check (failures >= 0),
  lost_since  timestamptz,
  reason      text,
  next_try_at timestamptz,
  constraint mail_server_lost_has_all
    check ((failures = 0) = (lost_since is null) and (failures = 0) = (reason is null) and (failures = 0) = (next_try_at is null))
);
comment on table mail_server is 'One row: whether our mail server takes mails; all nodes go by it';
comment on column mail_server.failures is 'How often in a row it failed us; 0 while all is well';
comment on column mail_server.reason is 'The last failure in German, without any address';
insert into mail_server default values;

--changeset transferlotse:correspondence-12
alter table mail add column confirmed_by text check (confirmed_by is null or state = 'sent');
comment on column mail.confirmed_by is 'Who said that an unclear mail arrived; sent_at is then when they said so';

--changeset transferlotse:correspondence-13
create table appointment (
  uid       text primary key check (uid <> ''),
  sequence  integer not null default 0 check (sequence >= 0),
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  place     text not null,
  cancelled boolean not null default false
);
comment on table appointment is 'Appointments of which mails told, as they told last';
comment on column appointment.uid is 'The same in every calendar file of this appointment';
comment on column appointment.sequence is 'How often it was changed since the first mail; calendars take the highest';
alter table mail add column calendar text;
comment on column mail.calendar is 'The calendar file that goes along, if the mail tells of an appointment';

--changeset transferlotse:correspondence-14
create index mail_of_engagement on mail (engagement, created_at desc);
