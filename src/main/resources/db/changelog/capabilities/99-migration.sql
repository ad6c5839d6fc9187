--liquibase formatted sql

--changeset transferlotse:migration-1
create table migration_run (
  id               uuid primary key,
  process_instance text not null unique,
  started_at       timestamptz not null,
  started_by       text,
  ended_at         timestamptz,
  check (ended_at >= started_at)
);
comment on table migration_run is 'One time in which running engagements are moved to the models of a new release';
comment on column migration_run.process_instance is 'Process instance of migrate-engagements that leads through it';
comment on column migration_run.started_by is 'Null if the application began it by itself after a new release';
create unique index migration_run_only_one_open on migration_run ((true)) where ended_at is null;

create table migration_item (
  id         uuid primary key,
  run        uuid not null references migration_run (id),
  title      text not null,
  state      text not null check (state in ('PLANNED', 'IMPOSSIBLE', 'MIGRATED', 'FAILED', 'ENDED', 'RETURNING',
    'RETURNED', 'RETURN_FAILED')),
  reason     text,
  changed_at timestamptz not null,
  check ((reason is not null) = (state in ('IMPOSSIBLE', 'FAILED', 'RETURN_FAILED')))
);
comment on table migration_item is 'What is moved together or not at all: an engagement with all that it called';
comment on column migration_item.reason is 'German sentence that says why it stays where it is';
create index migration_item_run on migration_item (run);

create table migration_change (
  item             uuid not null references migration_item (id) on delete cascade,
  process_instance text not null,
  process          text not null,
  from_definition  text not null,
  from_version     text not null,
  to_definition    text not null,
  to_version       text not null,
  primary key (item, process_instance)
);
comment on table migration_change is 'A process instance of an item, and the versions between which it moves; kept for the way back';

--changeset transferlotse:migration-2
create table news_seen (
  news    text not null,
  person  text not null,
  seen_at timestamptz not null,
  primary key (person, news)
);
comment on table news_seen is 'Who has read and closed what is new in a process';
comment on column news_seen.news is 'Process and version tag, such as conclude-agreement-1.1.0';
