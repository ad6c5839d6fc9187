--liquibase formatted sql

--changeset transferlotse:briefing-1
create table new_task (
  task_id text not null,
  person  text not null,
  since   timestamptz not null,
  primary key (task_id, person)
);
comment on table new_task is 'Tasks that came to somebody who has not been told yet; a row goes with the mail that tells of it';
comment on column new_task.person is 'User id';
create index new_task_person on new_task (person, since);

--changeset transferlotse:briefing-2
create table staff_mail_wish (
  person        text primary key,
  new_tasks     boolean not null,
  weekly_digest boolean not null
);
comment on table staff_mail_wish is 'Which mails of their own somebody who works here wants; without a row all of them';

--changeset transferlotse:briefing-3
create table weekly_digest (
  person     text not null,
  week       date not null check (extract(isodow from week) = 1),
  written_at timestamptz not null,
  primary key (person, week)
);
comment on table weekly_digest is 'Whose week was summed up, also if there was nothing to say: once each';
comment on column weekly_digest.week is 'Its Monday';
