--liquibase formatted sql

--changeset transferlotse:handover-1
create table handover (
  id                uuid primary key,
  order_id          text not null,
  engagement        text not null references engagement (number),
  from_person       text,
  from_office       text not null references office (id),
  to_person         text not null,
  to_office         text not null references office (id),
  note              text,
  tell_municipality boolean not null,
  ordered_by        text not null,
  ordered_at        timestamptz not null,
  state             text not null default 'ORDERED' check (state in ('ORDERED', 'DONE', 'DROPPED')),
  settled_at        timestamptz,
  unique (order_id, engagement),
  check ((settled_at is null) = (state = 'ORDERED'))
);
comment on table handover is 'Who gave an engagement to whom; users by their ids';
comment on column handover.order_id is 'Id of the process instance that carries it out; one order may hold many engagements';
comment on column handover.from_person is 'Null if nobody had led the engagement';
comment on column handover.state is 'DROPPED: the engagement ended before its turn came';
create unique index handover_one_at_a_time on handover (engagement) where state = 'ORDERED';
create index handover_engagement on handover (engagement, settled_at);

--changeset transferlotse:handover-2
comment on column handover.state is
  'DROPPED: the engagement ended before its turn came, or the process was deleted; the latter is noted with the next order';
