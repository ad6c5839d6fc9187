--liquibase formatted sql

--changeset transferlotse:evaluation-1
create table feedback (
  number       text primary key references engagement (number),
  given_on     date not null,
  given_by     text not null,
  satisfaction integer not null check (satisfaction between 1 and 5),
  helped       text not null,
  missing      text not null,
  recommends   boolean not null,
  remark       text,
  recorded_by  text not null
);
comment on table feedback is 'What the Kommune says about the Begleitung at its end';
comment on column feedback.given_by is 'Function of who answered, never a name';
comment on column feedback.satisfaction is '1 very dissatisfied to 5 very satisfied';

create table goal_result (
  agreement_id uuid not null,
  position     integer not null,
  reached      text not null check (reached in ('FULL', 'PARTLY', 'NOT')),
  result       text not null,
  reason       text,
  primary key (agreement_id, position),
  foreign key (agreement_id, position) references agreement_goal (agreement_id, position),
  check (reached = 'FULL' or reason is not null)
);
comment on table goal_result is 'What became of a goal of the agreement';

create table impact (
  number       text primary key references engagement (number),
  mean_before  numeric(2, 1),
  mean_after   numeric(2, 1),
  goals_total  integer not null,
  goals_full   integer not null,
  goals_partly integer not null,
  computed_on  date not null,
  note         text,
  note_by      text,
  note_on      date,
  check (goals_full + goals_partly <= goals_total)
);
comment on table impact is 'What the Begleitung changed, in numbers and in the words of the Wirkungsvermerk';
comment on column impact.mean_before is 'Of the agreed K1 to K7 with one decimal; null while one of them is open';

create table impact_component (
  number        text not null references impact (number),
  component     text not null references rating_component (code),
  level_before  integer references rating_level (level),
  level_after   integer references rating_level (level),
  new_structure text,
  primary key (number, component)
);
comment on column impact_component.new_structure is 'What exists now and did not before, for the components that are structures (K3 to K5)';

--changeset transferlotse:evaluation-2
alter table impact_component drop column new_structure;
alter table impact add column new_structures text;
comment on column impact.new_structures is 'What exists now and did not before, one per line; null if nothing does';

--changeset transferlotse:evaluation-3
call keep_by_term('feedback');
call keep_by_term('impact');
call keep_by_term('impact_component');
alter table impact_component drop constraint impact_component_number_fkey, drop constraint impact_component_pkey,
  add primary key (number, term, component);
alter table feedback drop constraint feedback_pkey, add primary key (number, term);
alter table impact drop constraint impact_pkey, add primary key (number, term);
alter table impact_component add foreign key (number, term) references impact;
