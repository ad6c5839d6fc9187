--liquibase formatted sql

--changeset transferlotse:closing-1
create table closing_talk (
  number       text primary key references engagement (number),
  held_on      date not null,
  participants text not null,
  review       text not null,
  positioning  text not null,
  next_steps   text not null,
  recorded_by  text not null
);
comment on table closing_talk is 'Abschlussgespräch';
comment on column closing_talk.participants is 'Functions and departments, never names';
comment on column closing_talk.positioning is 'Where both see the Kommune now (Verortung)';

create table continuation (
  number     text primary key references engagement (number),
  decision   text not null check (decision in ('NETWORK', 'END')),
  reason     text not null,
  decided_by text not null,
  decided_on date not null
);
comment on table continuation is 'How it goes on with the Kommune after the Begleitung';

create table closing_note (
  number             text not null references engagement (number),
  version            integer not null check (version > 0),
  course             text not null,
  result             text not null,
  remaining          text not null,
  written_by         text not null,
  written_on         date not null,
  state              text not null default 'WRITTEN' check (state in ('WRITTEN', 'RETURNED', 'SIGNED_OFF')),
  return_remark      text,
  signed_off_as      text,
  decided_by         text,
  decided_on         date,
  primary key (number, version),
  check ((state = 'WRITTEN') = (decided_on is null)),
  check ((state = 'RETURNED') = (return_remark is not null)),
  check ((state = 'SIGNED_OFF') = (signed_off_as is not null))
);
comment on table closing_note is 'Abschlussvermerk; every version that the Leitung got stays';
comment on column closing_note.signed_off_as is 'Function of who signed it off';

--changeset transferlotse:closing-2
call keep_by_term('closing_talk');
call keep_by_term('continuation');
call keep_by_term('closing_note');
alter table closing_talk drop constraint closing_talk_pkey, add primary key (number, term);
alter table continuation drop constraint continuation_pkey, add primary key (number, term),
  drop constraint continuation_decision_check, add check (decision in ('RENEW', 'NETWORK', 'END'));
alter table closing_note drop constraint closing_note_pkey, add primary key (number, term, version);
