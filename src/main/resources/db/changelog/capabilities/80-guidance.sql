--liquibase formatted sql

--changeset transferlotse:guidance-1
create table model (
  id          text primary key,
  position    integer not null,
  name        text not null,
  description text not null,
  example     text
);
comment on table model is 'Catalogue of the ways in which a Kommune can organise its education management; loaded from a file';

create table model_step (
  model_id  text not null references model (id),
  position  integer not null,
  component text not null check (component ~ '^K[1-7]$'),
  side      text not null check (side in ('MUNICIPALITY', 'AGENCY', 'BOTH')),
  months    integer not null check (months > 0),
  title     text not null check (length(title) between 1 and 200),
  primary key (model_id, position)
);
comment on table model_step is 'What is typically reached on the way to a model, in months after the beginning; loaded from a file';

create table model_proposal (
  number      text primary key references engagement (number),
  proposed_on date not null,
  basis       text not null
);
comment on table model_proposal is 'That models were proposed; without suggestions none fitted well enough';
comment on column model_proposal.basis is 'The facts that the rules were asked with, in words';

create table model_suggestion_reason (
  number   text not null references model_proposal (number),
  rank     integer not null check (rank between 1 and 3),
  position integer not null,
  model_id text not null references model (id),
  points   integer not null,
  reason   text not null,
  primary key (number, rank, position)
);

create table model_choice (
  number      text primary key references engagement (number),
  model_id    text references model (id),
  own_model   text,
  chosen_on   date not null,
  chosen_by   text not null,
  reason      text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check ((model_id is null) = (own_model is not null)),
  check (model_id is not null or reason is not null)
);
comment on column model_choice.chosen_by is 'Body or function, never a name';

create table implementation_plan (
  number       text primary key references engagement (number),
  agreement_id uuid not null references agreement (id),
  agreed_on    date,
  agreed_by    text,
  check ((agreed_on is null) = (agreed_by is null))
);
comment on column implementation_plan.agreed_on is 'Null while the milestones are only proposed';

create table milestone (
  id           uuid primary key,
  number       text not null references implementation_plan (number),
  agreement_id uuid not null,
  goal         integer not null,
  title        text not null check (length(title) between 1 and 200),
  side         text not null check (side in ('MUNICIPALITY', 'AGENCY', 'BOTH')),
  planned_on   date not null,
  due_on       date not null,
  state        text not null check (state in ('OPEN', 'MOVED', 'DONE', 'DROPPED')),
  done_on      date,
  remark       text,
  foreign key (agreement_id, goal) references agreement_goal (agreement_id, position),
  check ((state = 'DONE') = (done_on is not null)),
  check (state not in ('MOVED', 'DROPPED') or remark is not null)
);
comment on column milestone.goal is 'The goal of the agreement that it serves, by its position';
comment on column milestone.planned_on is 'As agreed at first; due_on is the date that holds now';
create index milestone_number on milestone (number);

create table milestone_change (
  milestone_id uuid not null references milestone (id) on delete cascade,
  sequence     integer not null,
  changed_at   timestamptz not null,
  changed_by   text not null,
  state        text not null,
  due_on       date not null,
  done_on      date,
  remark       text,
  primary key (milestone_id, sequence)
);
comment on table milestone_change is 'How a milestone went, one row for each time that its state or date was changed';

--changeset transferlotse:guidance-2
call keep_by_term('model_proposal');
call keep_by_term('model_suggestion_reason');
call keep_by_term('model_choice');
call keep_by_term('implementation_plan');
call keep_by_term('milestone');

alter table model_suggestion_reason drop constraint model_suggestion_reason_number_fkey,
  drop constraint model_suggestion_reason_pkey, add primary key (number, term, rank, position);
alter table milestone drop constraint milestone_number_fkey;

alter table model_proposal drop constraint model_proposal_pkey, add primary key (number, term);
alter table model_choice drop constraint model_choice_pkey, add primary key (number, term);
alter table implementation_plan drop constraint implementation_plan_pkey, add primary key (number, term);

alter table model_suggestion_reason add foreign key (number, term) references model_proposal;
alter table milestone add foreign key (number, term) references implementation_plan;
