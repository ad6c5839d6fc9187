--liquibase formatted sql

--changeset transferlotse:plausibility-1
create table figure_review (
  import_id  bigint primary key references figure_import (id),
  decision   text not null check (decision in ('EXPLAINED', 'TAKEN_BACK')),
  remark     text,
  findings   json not null,
  decided_by text not null,
  decided_at timestamptz not null,
  check (decision <> 'EXPLAINED' or remark is not null)
);
comment on table figure_review is 'What somebody has decided on the odd values of an import';
comment on column figure_review.remark is 'Why the values are right though they look odd';
comment on column figure_review.findings is 'What looked odd when it was decided, as it was shown';
