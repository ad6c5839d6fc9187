--liquibase formatted sql

--changeset transferlotse:incident-1
create table incident (
  id             uuid primary key,
  type           text not null,
  process_key    text not null,
  process_name   text not null,
  activity_id    text not null,
  activity_name  text not null,
  cause          text not null,
  explanation    text not null,
  engagement     text references engagement (number),
  opened_at      timestamptz not null,
  closed_at      timestamptz,
  repair_process text unique,
  repairing      boolean not null default false
);
comment on table incident is 'One cause for which steps stand still, per engagement; those responsible were told once';
comment on column incident.cause is 'Class of the error';
comment on column incident.explanation is 'What happened, in German and without personal data';
comment on column incident.engagement is 'Null for a step that belongs to no engagement';
comment on column incident.repair_process is 'Id of the process in which a person repeats the step';
comment on column incident.repairing is 'A person has just asked for the repetition';
create unique index incident_open on incident (type, process_key, activity_id, cause, coalesce(engagement, ''))
  where closed_at is null;
create index incident_engagement on incident (engagement);

create table incident_part (
  type          text not null,
  configuration text not null,
  incident      uuid not null references incident (id),
  primary key (type, configuration)
);
comment on table incident_part is 'What stands still for this cause; for a failed job its id';
create index incident_part_incident on incident_part (incident);

create table mail_repair (
  process_instance text primary key,
  mail             uuid not null unique references mail (id),
  engagement       text not null references engagement (number),
  resend           boolean,
  address          text,
  note             text,
  decided_by       text,
  decided_at       timestamptz,
  check ((resend is null) = (decided_at is null) and (resend is null) = (decided_by is null)),
  check (resend is not true or address is not null),
  check (resend is not false or note is not null)
);
comment on table mail_repair is 'A mail that was given up, and what a person decided about it';
comment on column mail_repair.note is 'How the recipient was told otherwise';
create index mail_repair_engagement on mail_repair (engagement);

--changeset transferlotse:incident-2
alter table mail_repair alter column engagement drop not null;
comment on column mail_repair.engagement is 'Null for a mail to the agency''s own staff';

--changeset transferlotse:incident-10
create table mail_server_repair (
  id               uuid primary key,
  process_instance text unique,
  begun_at         timestamptz not null,
  ended_at         timestamptz,
  checked_by       text
);
comment on table mail_server_repair is 'Each time that somebody was asked to look after the mail server';
comment on column mail_server_repair.checked_by is 'Who did; null if the server came back before';
create unique index mail_server_repair_one on mail_server_repair ((true)) where ended_at is null;
