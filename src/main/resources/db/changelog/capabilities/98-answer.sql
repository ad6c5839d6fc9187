--liquibase formatted sql

--changeset transferlotse:answer-1
create table answer (
  id          uuid primary key,
  number      text not null references engagement (number),
  task_key    text not null,
  occasion    text not null,
  facts       jsonb,
  note        text,
  given_by    text not null,
  noted_by    text,
  received_at timestamptz not null,
  state       text not null check (state in ('KEPT', 'DELIVERED', 'SURPLUS', 'NOTED')),
  settled_at  timestamptz,
  remark      text,
  position    bigint generated always as identity,
  unique (number, task_key, occasion),
  check ((facts is null) <> (note is null)),
  check ((note is null) = (state <> 'NOTED')),
  check ((settled_at is null) = (state in ('KEPT', 'NOTED')))
);
comment on table answer is 'What a Kommune or a council answered: facts for the form of the task that waits for it, or a note for people';
comment on column answer.position is 'Tells answers of the same moment apart: the first that arrived counts';
comment on column answer.occasion is 'What makes it the same answer: it is accepted once';
comment on column answer.given_by is 'Function of who answered, never a name';
comment on column answer.noted_by is 'User id of who entered it here; null if it came by itself';
comment on column answer.state is 'KEPT until its task is open and the engagement does not rest; SURPLUS: answered otherwise before, or does not fit';
create index answer_kept on answer (number, task_key) where state = 'KEPT';

--changeset transferlotse:answer-2
create table answer_request (
  id        uuid primary key,
  number    text not null references engagement (number),
  purpose   text not null,
  occasion  text not null,
  asked_at  timestamptz not null,
  closed_at timestamptz,
  unique (number, purpose, occasion)
);
comment on table answer_request is 'What a mail asks a Kommune: all links in copies of that mail lead to it';
comment on column answer_request.purpose is 'Name of the form behind the link: the mail''s template, or what every mail offers';
comment on column answer_request.occasion is 'That of the mail; what every mail offers has one request for the engagement';
comment on column answer_request.closed_at is 'When it was answered here or its task was done otherwise';

create table answer_link (
  id         uuid primary key,
  request    uuid not null references answer_request (id),
  mail       uuid not null references mail (id) on delete cascade,
  token_hash bytea not null unique check (length(token_hash) = 32),
  issued_at  timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
comment on table answer_link is 'A way to answer without an account; the token itself stands only in the mail that left';
comment on column answer_link.token_hash is 'SHA-256 of the 256 random bits of the token';
create index answer_link_of_mail on answer_link (mail);

create table answer_step (
  request  uuid not null references answer_request (id),
  step     text not null,
  typed    jsonb not null,
  version  integer not null,
  saved_at timestamptz not null,
  primary key (request, step)
);
comment on table answer_step is 'What people of a Kommune have filled in so far, each part by itself, until one of them sends it';

alter table answer add column request uuid references answer_request (id);
alter table answer add column person_name text;
alter table answer add column person_function text;
alter table answer add column summary text;
comment on column answer.request is 'By whose link it came; null if a person of the agency entered it';
comment on column answer.person_name is 'Who answered, as they typed it. Personal data';
comment on column answer.person_function is 'Their function, as they typed it';
comment on column answer.summary is 'What was answered, as people read it: one line each, label and value parted by a tab';
alter table answer drop constraint answer_state_check;
alter table answer add constraint answer_state_check
  check (state in ('KEPT', 'DELIVERED', 'SURPLUS', 'NOTED', 'PROPOSED', 'CONFIRMED'));
alter table answer drop constraint answer_check2;
alter table answer add constraint answer_settled
  check ((settled_at is null) = (state in ('KEPT', 'NOTED', 'PROPOSED')));
comment on column answer.state is
  'KEPT until its task is open and the engagement does not rest; PROPOSED until a person has looked at it and completes the task (CONFIRMED); SURPLUS: answered otherwise before, or does not fit';
create index answer_of_request on answer (request);
create index answer_proposed on answer (number, task_key) where state = 'PROPOSED';

--changeset transferlotse:answer-3
create index answer_latest on answer (number, received_at desc, position desc);
