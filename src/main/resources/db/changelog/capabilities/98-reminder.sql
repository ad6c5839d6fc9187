--liquibase formatted sql

--changeset transferlotse:reminder-1
create table reminder (
  id               uuid primary key,
  engagement       text not null references engagement (number),
  task_id          text not null,
  task_key         text not null,
  stage            integer not null check (stage > 0),
  action           text not null check (action in ('REMIND', 'REMIND_NEXT', 'CALL')),
  reason           text not null,
  subject          text not null,
  asked_on         date not null,
  asked_functions  text not null,
  to_others        boolean not null,
  due_on           date not null,
  answer_by        date not null,
  decided_on       date not null,
  process_instance text not null unique,
  result           text check (result in ('REACHED', 'NOT_REACHED', 'WITHDRAWN')),
  settled_at       timestamptz,
  agreed_on        date,
  unique (task_id, stage),
  unique (engagement, decided_on),
  check ((result is null) = (settled_at is null)),
  check (action = 'CALL' or result is null),
  check (agreed_on is null or result = 'REACHED')
);
comment on table reminder is 'What was done about something that we wait for: each step about a task once, at most one a day in an engagement';
comment on column reminder.stage is '1 for the first step about this task';
comment on column reminder.reason is 'As the table reminder-policy gave it';
comment on column reminder.subject is 'Of the mail by which we had asked';
comment on column reminder.asked_functions is 'Who got that, by function';
comment on column reminder.to_others is 'Whether the mail goes to somebody who did not get that';
comment on column reminder.due_on is 'When the task was due when this was decided';
comment on column reminder.result is 'What became of a call; null for a mail and while the call is open';
comment on column reminder.agreed_on is 'Until when an answer was promised in the call';

create table reminder_contact (
  reminder uuid not null references reminder (id) on delete cascade,
  contact  uuid not null references contact (id) on delete cascade,
  primary key (reminder, contact)
);
comment on table reminder_contact is 'Whom a reminder is written to';
