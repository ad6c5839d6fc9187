--liquibase formatted sql

--changeset transferlotse:pause-1
create table pause (
  id         uuid primary key,
  number     text not null references engagement (number),
  plan       text not null,
  reason     text not null,
  until      date,
  planned_at timestamptz not null,
  planned_by text not null,
  begun_at   timestamptz,
  ended_at   timestamptz,
  ended_by   text,
  end_note   text,
  check (ended_at >= coalesce(begun_at, planned_at))
);
comment on table pause is 'A time in which an engagement rests: its processes are suspended from begun_at to ended_at';
comment on column pause.plan is 'Process instance of plan-pause in which it was decided, for several engagements at once';
comment on column pause.until is 'The day on which the engagement goes on by itself; null: only a person ends the pause';
comment on column pause.begun_at is 'Null until the processes are suspended; for ever, if the engagement ended before';
comment on column pause.ended_by is 'Null while it lasts, and when it ended by date or with the engagement';
create unique index pause_one_open_per_engagement on pause (number) where ended_at is null;
create index pause_plan on pause (plan);
create index pause_number on pause (number);
