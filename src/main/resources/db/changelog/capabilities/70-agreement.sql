--liquibase formatted sql

--changeset transferlotse:agreement-1
create table agreement (
  id                    uuid primary key,
  number                text not null references engagement (number),
  sequence              integer not null check (sequence > 0),
  state                 text not null check (state in ('DRAFT', 'SIGNED', 'REFUSED')),
  version               integer not null default 0 check (version >= 0),
  starts_on             date not null,
  ends_on               date not null,
  in_force_on           date,
  signed_document_id    uuid references document (id),
  municipality_head     text,
  basis                 text,
  municipality_contacts text not null,
  agency_contacts       text not null,
  agency_services       text not null,
  staff                 text not null,
  data_access           text not null,
  rooms                 text not null,
  staff_release         text not null,
  steering              text not null,
  confidentiality       text not null,
  publicity             text not null,
  renewal               text not null,
  annexes               text,
  unique (number, sequence),
  check (starts_on < ends_on),
  check ((state = 'SIGNED') = (in_force_on is not null and signed_document_id is not null))
);
comment on table agreement is 'Zielvereinbarung; an engagement has several one after the other, counted by sequence';
comment on column agreement.version is 'The last draft made of these facts; 0 before the first';
comment on column agreement.in_force_on is 'Day of the later of the two signatures';
comment on column agreement.municipality_head is
  'Who represents the Kommune, as a function such as Landrat; null while open';
create unique index agreement_one_draft on agreement (number) where state = 'DRAFT';

create table agreement_goal (
  agreement_id uuid not null references agreement (id),
  position     integer not null check (position between 1 and 6),
  component    text not null check (component ~ '^K[1-7]$'),
  goal         text not null,
  indicator    text not null,
  target       text not null,
  due_on       date not null,
  primary key (agreement_id, position)
);

create table agreement_paper (
  agreement_id uuid not null references agreement (id),
  version      integer not null check (version > 0),
  purpose      text not null check (purpose in ('DRAFT', 'SIGNATURE')),
  made_at      timestamptz not null,
  pdf_id       uuid not null references document (id),
  docx_id      uuid not null references document (id),
  primary key (agreement_id, version, purpose)
);
comment on table agreement_paper is
  'Every wording that was made: as draft, and with the decision of the body for signing';

create table agreement_return (
  agreement_id uuid not null references agreement (id),
  version      integer not null,
  returned_by  text not null check (returned_by in ('MUNICIPALITY', 'COUNCIL', 'AGENCY')),
  returned_on  date not null,
  reason       text not null,
  primary key (agreement_id, version)
);
comment on table agreement_return is
  'Why a version did not become the agreement; each version is returned once at most';

create table council_decision (
  agreement_id  uuid not null references agreement (id),
  position      integer not null check (position > 0),
  version       integer not null,
  body          text not null,
  decided_on    date not null,
  paper_number  text,
  result        text not null check (result in ('UNCHANGED', 'CHANGED', 'POSTPONED', 'REFERRED_BACK', 'REJECTED')),
  votes_for     integer check (votes_for >= 0),
  votes_against integer check (votes_against >= 0),
  abstentions   integer check (abstentions >= 0),
  path          text not null check (path in ('furtherBody', 'revise', 'refused', 'resolved')),
  reason        text,
  extract_id    uuid unique references document (id),
  recorded_by   text not null,
  recorded_at   timestamptz not null,
  primary key (agreement_id, position),
  check (paper_number is not null or result in ('POSTPONED', 'REFERRED_BACK')),
  check (path not in ('revise', 'refused') or reason is not null)
);
comment on column council_decision.version is 'Version of the agreement that the body dealt with';
comment on column council_decision.paper_number is 'Drucksache';
comment on column council_decision.extract_id is 'Beschlussauszug, if it was uploaded before the decision was recorded';

create table agreement_signature (
  agreement_id uuid not null references agreement (id),
  version      integer not null,
  side         text not null check (side in ('MUNICIPALITY', 'AGENCY')),
  signed_on    date not null,
  name         text not null,
  function     text not null,
  primary key (agreement_id, version, side)
);

--changeset transferlotse:agreement-2
create table renewal_clarification (
  agreement_id uuid not null references agreement (id),
  position     integer not null check (position > 0),
  wish         text not null check (wish in ('RENEW', 'END', 'OPEN')),
  note         text not null,
  next_step    text not null,
  clarified_by text not null,
  clarified_on date not null,
  primary key (agreement_id, position)
);
comment on table renewal_clarification is 'What a Kommune wants before its agreement ends; each time that it was asked';
