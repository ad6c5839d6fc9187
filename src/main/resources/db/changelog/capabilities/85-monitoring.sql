--liquibase formatted sql

--changeset transferlotse:monitoring-1
create table data_concept (
  number       text primary key references engagement (number),
  audience     text not null,
  body         text not null,
  rhythm       text not null check (rhythm in ('YEARLY', 'EVERY_TWO_YEARS', 'EVERY_THREE_YEARS', 'PER_TERM')),
  privacy_note text not null,
  drafted_on   date not null
);
comment on table data_concept is 'What a Kommune wants to know from its Bildungsmonitoring, and for whom';
comment on column data_concept.body is 'The Gremium that the reporting is made for';

create table monitoring_question (
  number   text not null references data_concept (number),
  position integer not null check (position between 1 and 8),
  question text not null,
  theme    text not null check (theme ~ '^[A-I]$'),
  primary key (number, position)
);
comment on column monitoring_question.theme is 'Theme area A to I of the Anwendungsleitfaden';

create table monitoring_source (
  id              uuid primary key,
  number          text not null references data_concept (number),
  position        integer not null,
  kind            text not null check (kind in ('MUNICIPAL', 'OFFICIAL')),
  name            text not null,
  department      text,
  function        text,
  requested_until date,
  received_on     date,
  data_as_of      text,
  missing_reason  text,
  remark          text,
  unique (number, position),
  check (kind = 'OFFICIAL' or (department is not null and function is not null and requested_until is not null)),
  check ((received_on is null) = (data_as_of is null)),
  check (received_on is null or missing_reason is null)
);
comment on table monitoring_source is 'Where the data of a Kommune come from, who delivers them, and whether they have come';
comment on column monitoring_source.function is 'Function of who is responsible, never a name';
comment on column monitoring_source.data_as_of is 'The day or year to which the data belong';

create table monitoring_source_question (
  source_id uuid not null references monitoring_source (id) on delete cascade,
  number    text not null,
  position  integer not null,
  primary key (source_id, position),
  foreign key (number, position) references monitoring_question (number, position)
);

create table monitoring_check (
  source_id  uuid not null references monitoring_source (id) on delete cascade,
  round      integer not null check (round > 0),
  plausible  boolean not null,
  checked    text not null,
  finding    text,
  checked_on date not null,
  primary key (source_id, round),
  check (plausible or finding is not null)
);
comment on table monitoring_check is 'Every check of delivered data; a correction is checked in a further round';

create table first_profile (
  number      text primary key references data_concept (number),
  document_id uuid not null references document (id),
  created_on  date not null,
  striking    text,
  released_on date,
  released_by text,
  check ((released_on is null) = (striking is null))
);
comment on table first_profile is 'The first Kommunenprofil, and what the consultant says about it when it is released for the Gremium';

create table first_profile_comment (
  number  text not null references first_profile (number) on delete cascade,
  theme   text not null check (theme ~ '^[A-I]$'),
  comment text not null,
  primary key (number, theme)
);

create table first_profile_highlight (
  number     text not null references first_profile (number) on delete cascade,
  position   integer not null,
  figure     text not null,
  label      text not null,
  value      text not null,
  as_of      text not null,
  comparison text not null,
  primary key (number, position)
);
comment on table first_profile_highlight is 'The figures that the Kommune is told about, as they were worded then';

create table profile_treatment (
  number            text primary key references first_profile (number) on delete cascade,
  body              text not null,
  treated_on        date not null,
  result            text not null check (result in ('NOTED', 'COMMISSIONED', 'POSTPONED')),
  consequence       text,
  printed_paper     text,
  keeper_department text not null,
  keeper_function   text not null,
  next_edition_year integer not null,
  check (result = 'NOTED' or consequence is not null)
);
comment on column profile_treatment.printed_paper is 'Number of the Drucksache';

--changeset transferlotse:monitoring-2
call keep_by_term('data_concept');
call keep_by_term('monitoring_question');
call keep_by_term('monitoring_source');
call keep_by_term('monitoring_source_question');
call keep_by_term('first_profile');
call keep_by_term('first_profile_comment');
call keep_by_term('first_profile_highlight');
call keep_by_term('profile_treatment');

alter table monitoring_source_question drop constraint monitoring_source_question_number_position_fkey;
alter table monitoring_question drop constraint monitoring_question_number_fkey;
alter table monitoring_source drop constraint monitoring_source_number_fkey,
  drop constraint monitoring_source_number_position_key;
alter table first_profile drop constraint first_profile_number_fkey;
alter table first_profile_comment drop constraint first_profile_comment_number_fkey;
alter table first_profile_highlight drop constraint first_profile_highlight_number_fkey;
alter table profile_treatment drop constraint profile_treatment_number_fkey;

alter table data_concept drop constraint data_concept_pkey, add primary key (number, term);
alter table monitoring_question drop constraint monitoring_question_pkey, add primary key (number, term, position),
  add foreign key (number, term) references data_concept;
alter table monitoring_source add unique (number, term, position),
  add foreign key (number, term) references data_concept;
alter table monitoring_source_question
  add foreign key (number, term, position) references monitoring_question (number, term, position);
alter table first_profile drop constraint first_profile_pkey, add primary key (number, term),
  add foreign key (number, term) references data_concept;
alter table first_profile_comment drop constraint first_profile_comment_pkey, add primary key (number, term, theme),
  add foreign key (number, term) references first_profile on delete cascade;
alter table first_profile_highlight drop constraint first_profile_highlight_pkey,
  add primary key (number, term, position),
  add foreign key (number, term) references first_profile on delete cascade;
alter table profile_treatment drop constraint profile_treatment_pkey, add primary key (number, term),
  add foreign key (number, term) references first_profile on delete cascade;
