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
