--liquibase formatted sql

--changeset transferlotse:mail-passage-1
create table mail_passage (
  template text not null check (template <> ''),
  place    text not null check (place in ('INTRODUCTION', 'CLOSING')),
  text     text not null check (text <> ''),
  primary key (template, place)
);
comment on table mail_passage is 'Plain words that administration adds to the mails of a template, with plain placeholders';
