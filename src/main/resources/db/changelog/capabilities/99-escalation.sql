--liquibase formatted sql

--changeset transferlotse:escalation-1
create table escalation (
  task_id      text not null,
  stage        text not null check (stage in ('CONSULTANT', 'OFFICE_MANAGEMENT', 'MANAGERS')),
  engagement   text references engagement (number),
  task_key     text not null,
  due_on       date not null,
  days_late    integer not null check (days_late > 0),
  escalated_at timestamptz not null,
  primary key (task_id, stage)
);
comment on table escalation is 'Who was told that a task is overdue: each stage once per task, however often its date moves';
comment on column escalation.engagement is 'Null for a task that belongs to no single engagement';
comment on column escalation.due_on is 'The day on which it was due when it was escalated';
comment on column escalation.days_late is 'Working days of the Kommune''s Land after that day';
create index escalation_engagement on escalation (engagement);

--changeset transferlotse:escalation-2
create table escalation_threshold (
  only_row          boolean  primary key default true check (only_row),
  consultant        smallint not null check (consultant between 1 and 250),
  office_management smallint not null check (office_management between 1 and 250),
  managers          smallint not null check (managers between 1 and 250),
  check (consultant < office_management and office_management < managers)
);
comment on table escalation_threshold is 'After how many working days who learns of an overdue task; read by escalation-policy';
insert into escalation_threshold (consultant, office_management, managers) values (5, 10, 20);
