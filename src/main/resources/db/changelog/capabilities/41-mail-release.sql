--liquibase formatted sql

--changeset transferlotse:mail-release-1
create table mail_release (
  id           uuid primary key,
  engagement   text not null,
  template     text not null,
  people       integer not null check (people in (1, 2)),
  wording      integer not null default 1 check (wording > 0),
  asked_at     timestamptz not null,
  first_by     text,
  first_at     timestamptz,
  first_leads  boolean,
  released_by  text,
  released_at  timestamptz,
  discarded_by text,
  discarded_at timestamptz,
  reason       text,
  constraint mail_release_first check (num_nulls(first_by, first_at, first_leads) in (0, 3)),
  constraint mail_release_end check (num_nulls(released_by, released_at) in (0, 2)
    and num_nulls(discarded_by, discarded_at, reason) in (0, 3) and (released_at is null or discarded_at is null)),
  constraint mail_release_four_eyes
    check (people = 1 or released_by is null or (first_by is not null and first_by <> released_by))
);
comment on table mail_release is 'A mail, to whomever it goes, that people have to see before it goes out';
comment on column mail_release.wording is 'Of the words that hold now';
comment on column mail_release.first_leads is 'Whether who released first leads the office or the agency; one of two has to';

create table mail_wording (
  release    uuid not null references mail_release (id) on delete cascade,
  wording    integer not null check (wording > 0),
  text       text not null check (text <> ''),
  html       text not null,
  written_by text,
  written_at timestamptz not null,
  primary key (release, wording)
);
comment on table mail_wording is 'The words between salutation and request, as they stand or stood in both bodies';
comment on column mail_wording.written_by is 'Null for those of the template';

alter table mail add column release uuid references mail_release (id);
alter table mail add column awaits_release boolean not null default false;
alter table mail add constraint mail_awaiting_release_has_not_gone
  check (not awaits_release or (release is not null and state in ('waiting', 'discarded')));
comment on column mail.awaits_release is 'Nobody sends it before people have released it';
create index mail_of_release on mail (release) where release is not null;
create index mail_awaiting_release on mail (engagement) where awaits_release and state = 'waiting';
