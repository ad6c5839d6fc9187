--liquibase formatted sql

--changeset transferlotse:record-1
create table contact_note (
  id          uuid primary key,
  number      text not null references engagement (number),
  kind        text not null check (kind in ('CALL', 'VISIT', 'MAIL', 'OTHER')),
  held_on     date not null,
  counterpart text not null,
  note        text not null,
  recorded_by text not null,
  recorded_at timestamptz not null
);
comment on table contact_note is 'What was said with a Kommune between tasks; kept as it was written';
comment on column contact_note.id is 'Given by the page, so that a form sent twice is one note';
comment on column contact_note.counterpart is 'Function or department, never a name';
create index contact_note_number on contact_note (number);

--changeset transferlotse:record-2 splitStatements:false
create function refuse_note_change() returns trigger language plpgsql as $$
begin
  raise exception 'a note is never changed; write another';
end $$;

create trigger contact_note_unchanged before update on contact_note
  for each row execute function refuse_note_change();

--changeset transferlotse:record-3
drop index contact_note_number;
create index contact_note_number on contact_note (number, held_on desc, recorded_at desc);
