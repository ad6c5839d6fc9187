--liquibase formatted sql

--changeset transferlotse:masterdata-1
create table master_data_change (
  id            bigint generated always as identity primary key,
  area          text not null,
  subject       text not null,
  subject_label text not null,
  field         text not null,
  before        text,
  after         text,
  changed_by    text not null,
  changed_at    timestamptz not null,
  check (before is distinct from after)
);
comment on table master_data_change is 'Who changed which master data when, and what stood there before; may hold personal data';
comment on column master_data_change.subject is 'Id of the entry within its area';
comment on column master_data_change.field is 'As people read it; before and after too';
create index master_data_change_subject on master_data_change (area, subject, id);

--changeset transferlotse:masterdata-2 splitStatements:false
create function refuse_master_data_change() returns trigger language plpgsql as $$
begin
  raise exception 'the history of master data is never changed';
end $$;

create trigger master_data_change_unchanged before update on master_data_change
  for each row execute function refuse_master_data_change();
