--liquibase formatted sql

--changeset transferlotse:contactchange-1
create table contact_change (
  id          text primary key,
  engagement  text not null references engagement (number),
  former      uuid not null references contact (id),
  last_day    date not null,
  successor   uuid references contact (id),
  recorded_by text not null,
  recorded_at timestamptz not null,
  welcomed_at timestamptz,
  check (welcomed_at is null or successor is not null)
);
comment on table contact_change is 'That a contact of a Kommune left, and who followed';
comment on column contact_change.id is 'Id of the process instance that deals with it';
create index contact_change_of_engagement on contact_change (engagement);

create table contact_change_mail (
  change  text not null references contact_change (id),
  mail    uuid not null references mail (id),
  subject text not null,
  primary key (change, mail)
);
comment on table contact_change_mail is 'Mails that were taken back, as they had not reached who left';

create table contact_change_wait (
  change text not null references contact_change (id),
  task   text not null,
  primary key (change, task)
);
comment on table contact_change_wait is 'Names of the tasks that wait for the Kommune and that the new contact is told of';

--changeset transferlotse:contactchange-2
alter table contact_change_wait rename column task to words;
comment on table contact_change_wait is 'What we wait for from the Kommune and the new contact is told of, as they read it';
