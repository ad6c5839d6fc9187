--liquibase formatted sql

--changeset transferlotse:own-figures-1
alter table figure_file add municipality_key text references municipality (key);
alter table figure_file add provided_by text not null default '';
alter table figure_file add remark text not null default '';
alter table figure_file add constraint figure_file_own check ((kind = 'OWN') = (municipality_key is not null));
create index figure_file_own on figure_file (municipality_key) where kind = 'OWN';
comment on column figure_file.municipality_key is 'Whose own data it holds, for those who may read its engagements; null for all others';
comment on column figure_file.provided_by is 'Which office of the Kommune or which body gave the own data';
comment on column figure_file.remark is 'What a person wrote down beside own data';
