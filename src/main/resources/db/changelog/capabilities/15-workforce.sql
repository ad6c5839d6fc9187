--liquibase formatted sql

--changeset transferlotse:workforce-1
create table deputy (
  id          text primary key,
  person      text not null,
  deputy      text not null check (deputy <> person),
  starts_on   date not null,
  ends_on     date not null check (ends_on >= starts_on),
  arranged_by text not null,
  arranged_at timestamptz not null,
  ended_by    text,
  ended_at    timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
comment on table deputy is 'Who stands in for whom; the days are inclusive, users by their ids';
comment on column deputy.id is 'Id of the process instance that keeps the dates';
comment on column deputy.ended_at is 'Set if a person ended or cancelled it before its last day was over';
create index deputy_person on deputy (person, ends_on) where ended_at is null;
create index deputy_deputy on deputy (deputy, ends_on) where ended_at is null;
