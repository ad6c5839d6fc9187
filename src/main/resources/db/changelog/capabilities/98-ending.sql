--liquibase formatted sql

--changeset transferlotse:ending-1
alter table engagement drop constraint engagement_state_check;
alter table engagement add constraint engagement_state_check
  check (state in ('REQUESTED', 'ACTIVE', 'INFORMED', 'DECLINED', 'REFUSED', 'CLOSED', 'ENDED_EARLY'));

create table early_end (
  proposal          text primary key,
  engagement        text not null references engagement (number),
  reason            text not null
                    check (reason in ('NO_INTEREST', 'REFUSED_BY_COUNCIL', 'AGENCY_WITHDRAWS', 'MUNICIPALITY_WITHDRAWS', 'MERGED')),
  explanation       text not null,
  merged_into       text,
  tell_municipality boolean not null,
  proposed_by       text not null,
  proposed_on       date not null,
  confirmed         boolean,
  remark            text,
  decided_by        text,
  decided_on        date,
  check ((reason = 'MERGED') = (merged_into is not null)),
  check ((confirmed is null) = (decided_by is null)),
  check ((confirmed is null) = (decided_on is null)),
  check (confirmed is null or confirmed or remark is not null)
);
comment on table early_end is 'Who proposed to end an engagement early, and what was decided';
comment on column early_end.proposal is 'Id of the process instance in which it is decided';
create unique index early_end_one_undecided on early_end (engagement) where confirmed is null;
create unique index early_end_one_confirmed on early_end (engagement) where confirmed;
