--liquibase formatted sql

--changeset transferlotse:consent-1
create table contact_consent (
  contact  uuid not null references contact (id) on delete cascade,
  consents boolean not null,
  at       timestamptz not null,
  source   text not null check (source <> ''),
  position bigint generated always as identity,
  primary key (contact, position)
);
comment on table contact_consent is
  'Whether a contact wants information mails: each consent and objection with time and source; the last one counts';
