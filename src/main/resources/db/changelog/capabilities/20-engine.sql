--liquibase formatted sql

--changeset transferlotse:engine-1
create table form_draft (
  task_id  text primary key,
  facts    jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null
);
comment on table form_draft is 'Half-filled forms of open tasks, continued on any computer';
