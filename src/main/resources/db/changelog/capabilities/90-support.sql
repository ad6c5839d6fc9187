--liquibase formatted sql

--changeset transferlotse:support-1
create table support_measure (
  id           uuid primary key,
  number       text not null references engagement (number),
  kind         text not null check (kind in ('SYMPOSIUM', 'TRAINING', 'HOSPITATION', 'NETWORK_MEETING', 'WORKSHOP',
                                             'CONSULTATION', 'MATERIAL', 'OTHER')),
  held_on      date not null,
  participants text not null,
  result       text not null,
  recorded_by  text not null,
  recorded_at  timestamptz not null
);
comment on column support_measure.participants is 'Functions and departments, never names';
create index support_measure_number on support_measure (number);

create table reflection (
  id           uuid primary key,
  number       text not null references engagement (number),
  agreement_id uuid not null references agreement (id),
  year         integer not null check (year > 0),
  invited_on   date not null,
  held_on      date,
  participants text,
  went_well    text,
  hard         text,
  agreed_steps text,
  recorded_by  text,
  recorded_at  timestamptz,
  unique (agreement_id, year),
  check ((held_on is null) = (participants is null)),
  check ((held_on is null) = (went_well is null)),
  check ((held_on is null) = (hard is null)),
  check ((held_on is null) = (agreed_steps is null)),
  check ((held_on is null) = (recorded_by is null))
);
comment on table reflection is 'The yearly Reflexionsgespräch, from the invitation on; held_on is null until it took place';
comment on column reflection.year is 'How many years the agreement had been in force';
create index reflection_number on reflection (number);

create table support_end (
  number      text primary key references engagement (number),
  ended_on    date not null,
  ended_by    text not null,
  remark      text not null
);

--changeset transferlotse:support-2
alter table support_measure add column title text;
update support_measure set title = left(result, 120);
alter table support_measure alter column title set not null;

--changeset transferlotse:support-3
call keep_by_term('support_measure');
call keep_by_term('reflection');
call keep_by_term('support_end');
alter table support_end drop constraint support_end_pkey, add primary key (number, term);
