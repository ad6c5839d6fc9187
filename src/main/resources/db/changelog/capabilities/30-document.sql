--liquibase formatted sql

--changeset transferlotse:document-1
create table document (
  id uuid primary key,
  engagement_number text not null,
  kind text not null,
  title text not null check (length(title) between 1 and 120),
  file_name text not null check (length(file_name) between 1 and 120),
  content_type text not null,
  version integer not null check (version > 0),
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  created_by text not null,
  unique (engagement_number, kind, title, version)
);

comment on column document.version is 'counted per engagement, kind and title, from 1';
comment on column document.created_by is 'user id, or system for what a process wrote';

create table document_content (
  document_id uuid primary key references document on delete cascade,
  content bytea not null
);

comment on table document_content is 'apart from the rest, so that lists never read it';

-- Already compressed: PDF, DOCX, PNG and JPEG gain nothing from a second try.
alter table document_content alter column content set storage external;

--changeset transferlotse:document-2 splitStatements:false
create function refuse_document_update() returns trigger language plpgsql as $$
begin
  raise exception 'a document is never changed; store a new version';
end $$;

create trigger document_unchanged before update on document
  for each row execute function refuse_document_update();

create trigger document_content_unchanged before update on document_content
  for each row execute function refuse_document_update();
