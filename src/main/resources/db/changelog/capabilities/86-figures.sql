--liquibase formatted sql

--changeset transferlotse:figures-1
create table figure_import (
  id            bigint generated always as identity primary key,
  state         text not null default 'PREVIEW' check (state in ('PREVIEW', 'DISCARDED', 'IMPORTED', 'TAKEN_BACK')),
  uploaded_by   text not null,
  uploaded_at   timestamptz not null,
  imported_at   timestamptz,
  taken_back_by text,
  taken_back_at timestamptz,
  check ((state in ('IMPORTED', 'TAKEN_BACK')) = (imported_at is not null)),
  check ((state = 'TAKEN_BACK') = (taken_back_at is not null))
);
comment on table figure_import is 'Files that came in together: first a preview, then taken in whole or not at all';

create table figure_file (
  id             bigint generated always as identity primary key,
  import_id      bigint not null references figure_import (id),
  position       integer not null,
  kind           text not null check (kind in ('CLASSIC', 'OLD_FLAT', 'NEW_FLAT', 'OWN', 'SHIPPED')),
  name           text not null,
  sha256         text not null,
  charset        text not null,
  table_code     text not null,
  title          text not null,
  statistic      text not null,
  citation       text not null,
  retrieved_at   timestamptz,
  retrieval_told boolean not null,
  values_read    bigint not null default 0,
  notices        json not null default '[]',
  unique (import_id, position)
);
comment on table figure_file is 'One table of an import, as it was delivered';
comment on column figure_file.sha256 is 'Of the file that was handed in; members of one zip share it';
comment on column figure_file.retrieval_told is 'Whether a person had to say when it was retrieved, because the file does not';
create index figure_file_sha256 on figure_file (sha256);

create table figure_series (
  id         integer generated always as identity primary key,
  table_code text not null,
  measure    text not null,
  mapped     boolean not null,
  aspect     text not null,
  basis      text not null,
  unit       text not null,
  unique (table_code, measure, mapped, aspect, basis)
);
comment on table figure_series is 'What values of all regions and times have in common';
comment on column figure_series.measure is 'The meaning that the catalogue gives to a column if mapped, else its headings';
comment on column figure_series.aspect is 'Labels of the attributes that do not stand for all, such as a Schulart';
comment on column figure_series.basis is 'The census that figures of population stand on; ? until somebody says which';

create table figure_value (
  region    text not null,
  series_id integer not null references figure_series (id),
  first_day date not null,
  last_day  date not null,
  raw       text not null,
  number    numeric,
  marker    text not null,
  flags     text not null,
  file_id   bigint not null references figure_file (id),
  line      integer not null,
  position  integer not null,
  primary key (region, series_id, first_day, last_day)
);
comment on table figure_value is 'The value that holds for a region, a series and a time: the one retrieved last';
comment on column figure_value.raw is 'The text in the cell; conventions change, it does not';

create table figure_value_replaced (
  region      text not null,
  series_id   integer not null references figure_series (id),
  first_day   date not null,
  last_day    date not null,
  raw         text not null,
  number      numeric,
  marker      text not null,
  flags       text not null,
  file_id     bigint not null references figure_file (id),
  line        integer not null,
  position    integer not null,
  replaced_by bigint not null references figure_import (id),
  primary key (region, series_id, first_day, last_day, replaced_by)
);
comment on table figure_value_replaced is 'What held before an import, to explain a change and to take it back';
create index figure_value_replaced_by on figure_value_replaced (replaced_by);

-- Lost in a crash, which costs a preview only: whoever confirms is then asked for the files again.
create unlogged table figure_staged (
  import_id bigint not null,
  file_id   bigint not null,
  series_id integer not null,
  region    text not null,
  first_day date not null,
  last_day  date not null,
  raw       text not null,
  number    numeric,
  marker    text not null,
  flags     text not null,
  line      integer not null,
  position  integer not null
);
comment on table figure_staged is 'Values of previews, until they are taken in or discarded';
create index figure_staged_import on figure_staged (import_id);
