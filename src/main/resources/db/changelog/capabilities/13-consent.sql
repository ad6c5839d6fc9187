--liquibase formatted sql

--changeset transferlotse:consent-1
create table contact_consent (
  contact  uuid not null references contact (id) on delete cascade,
  consents boolean not null,
  at       timestamptz not null,
  source   text not null check (source <> ''),
  position bigint generated always as identity,
  primary key (contact, position)
);
comment on table contact_consent is
  'Whether a contact wants information mails: each consent and objection with time and source; the last one counts';

--changeset transferlotse:consent-2
alter table contact_consent add column id uuid not null default gen_random_uuid() unique;
alter table contact_consent add column noted_by text;
alter table contact_consent add column noted_at timestamptz;
alter table contact_consent add column note text;
update contact_consent set source = 'LINK', noted_at = at;
alter table contact_consent alter column noted_at set not null;
alter table contact_consent add constraint contact_consent_source
  check (source in ('LINK', 'CALL', 'MAIL', 'LETTER', 'TALK'));
alter table contact_consent add constraint contact_consent_noted check ((source = 'LINK') = (noted_by is null));
comment on column contact_consent.id is 'Given by the page, so that a form sent twice is one row';
comment on column contact_consent.at is 'When they said it; the start of the day if a person of the agency noted it';
comment on column contact_consent.noted_by is 'User id of who noted it; null if they said it themselves by the link';

--changeset transferlotse:consent-3 splitStatements:false
create function refuse_consent_change() returns trigger language plpgsql as $$
begin
  raise exception 'what somebody said is never changed; write another row';
end $$;

create trigger contact_consent_unchanged before update on contact_consent
  for each row execute function refuse_consent_change();
