--liquibase formatted sql

--changeset transferlotse:baseline-1
create table municipality_profile (
  id          uuid primary key,
  number      text not null references engagement (number),
  occasion    text not null,
  created_on  date not null,
  document_id uuid not null references document (id)
);
comment on table municipality_profile is 'A Kommunenprofil as it was on its day; later corrections of the figures leave it as it is';
create index municipality_profile_number on municipality_profile (number);

create table municipality_profile_figure (
  profile_id      uuid not null references municipality_profile (id) on delete cascade,
  position        integer not null,
  figure          text not null,
  label           text not null,
  value           numeric not null,
  unit            text not null,
  decimals        integer not null,
  year            integer not null,
  as_of           text not null,
  source          text not null,
  land_value      numeric,
  same_type_mean  numeric,
  same_type_count integer not null,
  primary key (profile_id, position)
);

create table data_situation (
  number             text primary key references engagement (number),
  reports            text not null,
  latest_report_year integer,
  sources            text not null,
  small_scale_data   text not null check (small_scale_data in ('YES', 'PARTLY', 'NO')),
  gaps               text not null,
  remark             text
);
comment on table data_situation is 'Which data and reports on education a Kommune has at the beginning';

create table interview (
  id            uuid primary key,
  number        text not null references engagement (number),
  position      integer not null,
  function      text not null,
  department    text not null,
  planned_on    date,
  held_on       date,
  cancel_reason text,
  findings      text,
  check ((held_on is null) = (findings is null)),
  check (held_on is null or cancel_reason is null),
  unique (number, position)
);
comment on table interview is 'By function and Amt, never by name; planned_on is null for one that replaced another';

create table stakeholder (
  number     text not null references engagement (number),
  position   integer not null,
  department text not null,
  area       text not null,
  role       text not null check (role in ('LEADS', 'TAKES_PART', 'CONSULTED')),
  mandate    text not null,
  primary key (number, position)
);
comment on column stakeholder.area is 'Dezernat or other area to which the Amt belongs';

create table baseline_report (
  number      text not null references engagement (number),
  version     integer not null,
  document_id uuid not null references document (id),
  rendered_on date not null,
  decision    text check (decision in ('RELEASED', 'RETURNED')),
  remark      text,
  decided_by  text,
  decided_on  date,
  primary key (number, version),
  check (decision is distinct from 'RETURNED' or remark is not null)
);

--changeset transferlotse:baseline-2
alter table municipality_profile alter column document_id drop not null;
comment on column municipality_profile.document_id is 'Its PDF; null if its figures went into another paper';
