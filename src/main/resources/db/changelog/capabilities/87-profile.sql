--liquibase formatted sql

--changeset transferlotse:profile-1
alter table municipality_profile
  add column content        json,
  add column spreadsheet_id uuid references document (id),
  add column position       bigint generated always as identity,
  add constraint municipality_profile_edition check (content is not null or spreadsheet_id is null);
comment on column municipality_profile.content is 'All that an edition says, from which its PDF and its spreadsheet can be made again; json, not jsonb, so that not one digit of a number changes. Null for profiles from before there were editions';
comment on column municipality_profile.position is 'which of two of one day is newer';
create index municipality_profile_newest on municipality_profile (number, occasion, created_on desc, position desc);
create index municipality_profile_document on municipality_profile (document_id);
create index municipality_profile_spreadsheet on municipality_profile (spreadsheet_id);

--changeset transferlotse:profile-2
update municipality_profile_figure set figure = ids.new from (values ('population', 'A1'), ('population-change', 'A3'),
  ('area', 'A8 Fläche'), ('density', 'A8 Dichte'), ('local-municipalities', 'A8 Gemeinden'), ('school-leavers', 'D4'),
  ('school-leavers-without-certificate', 'D4 ohne Ersten Schulabschluss'), ('share-without-certificate', 'D5'),
  ('youth-unemployment', 'A10 15 bis unter 25 Jahre')) as ids (old, new) where figure = ids.old;
comment on column municipality_profile_figure.figure is 'Id in the catalogue of indicators';
drop table land_figure, reference_figure, reference_figure_kind;
