--liquibase formatted sql

--changeset transferlotse:engagement-1
create table engagement_number (
  prefix text not null,
  year   integer not null,
  last   integer not null,
  primary key (prefix, year)
);
comment on table engagement_number is 'The last number given in a year; its row is the lock that keeps numbers unique and without gaps';

create table engagement (
  number           text primary key check (number ~ '^[A-Z]+-[0-9]{4}-[0-9]{3,}$'),
  municipality_key text not null references municipality (key),
  office_id        text not null references office (id),
  consultant       text,
  phase            text not null,
  state            text not null check (state in ('REQUESTED', 'ACTIVE', 'INFORMED', 'DECLINED', 'REFUSED', 'CLOSED')),
  requested_on     date not null,
  accepted_on      date,
  ended_on         date,
  check ((ended_on is null) = (state in ('REQUESTED', 'ACTIVE')))
);
comment on column engagement.consultant is 'User id of who leads the engagement; null until somebody of the office takes it';
create unique index engagement_one_open_per_municipality on engagement (municipality_key) where ended_on is null;
create index engagement_office on engagement (office_id);

create table engagement_phase (
  number     text not null references engagement (number),
  phase      text not null,
  entered_at timestamptz not null,
  primary key (number, phase, entered_at)
);

create table first_contact (
  number             text primary key references engagement (number),
  received_on        date not null,
  channel            text not null,
  concern            text not null,
  contact_id         uuid references contact (id),
  first_talk_at      timestamptz,
  first_talk_place   text,
  talk_participants  text,
  talk_note          text,
  recommendation     text,
  decision           text check (decision in ('takeOn', 'informOnly', 'decline')),
  decision_reason    text,
  decided_by         text,
  decided_on         date
);
comment on table first_contact is 'What came of the first request: concern, Erstgespräch, decision of the office management';

create table joined_request (
  id          uuid primary key,
  number      text not null references engagement (number),
  recorded_at timestamptz not null,
  recorded_by text not null,
  note        text not null
);
comment on table joined_request is 'A further request of a Kommune that already has an open engagement';
create index joined_request_number on joined_request (number);

--changeset transferlotse:engagement-2 splitStatements:false
alter table engagement add column term integer not null default 1 check (term > 0);
comment on column engagement.term is 'Which Laufzeit: raised when a renewed agreement is signed';

create function current_term(engagement_number text) returns integer language sql stable as
  'select term from engagement where number = engagement_number';

create function belong_to_current_term() returns trigger language plpgsql as $$
begin
  new.term := coalesce(new.term, current_term(new.number));
  return new;
end $$;

-- What is filled in again in every term: rows that are there belong to the first, new ones to the one at hand.
create procedure keep_by_term(name regclass) language plpgsql as $$
begin
  execute format('alter table %s add column term integer not null default 1', name);
  execute format('alter table %s alter column term drop default', name);
  execute format('create trigger belong_to_current_term before insert on %s
    for each row execute function belong_to_current_term()', name);
end $$;
