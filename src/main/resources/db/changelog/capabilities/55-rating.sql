--liquibase formatted sql

--changeset transferlotse:rating-1
create table rating_component (
  code       text primary key check (code ~ '^K[1-9]$'),
  position   integer not null unique,
  name       text not null,
  questions  text not null,
  anchor0    text not null,
  anchor2    text not null,
  anchor4    text not null,
  evidence   text not null,
  first_step text not null,
  next_step  text not null
);
comment on table rating_component is 'The grid: core components of a municipal education management; levels 1 and 3 lie between the anchors';
comment on column rating_component.evidence is 'What usually proves a level';
comment on column rating_component.first_step is 'What leads out of level 0 and 1';
comment on column rating_component.next_step is 'What leads out of level 2 and 3';

create table rating_level (
  level integer primary key check (level between 0 and 4),
  label text not null,
  meaning text
);

create table rating (
  number    text not null references engagement (number),
  round     text not null check (round in ('BEFORE', 'AFTER')),
  component text not null references rating_component (code),
  rater     text not null check (rater in ('MUNICIPALITY', 'AGENCY', 'CONSOLIDATED')),
  level     integer references rating_level (level),
  evidence  text,
  reason    text,
  rated_on  date not null,
  primary key (number, round, component, rater),
  check (level is not null or rater = 'CONSOLIDATED'),
  check (coalesce(level, 0) < 3 or evidence is not null),
  check (rater <> 'CONSOLIDATED' or reason is not null)
);
comment on column rating.round is 'The same grid at the beginning and at the end of a Begleitung';
comment on column rating.level is 'Null only where Kommune and agency have not agreed yet';

create table rating_agenda_item (
  number             text not null references engagement (number),
  round              text not null check (round in ('BEFORE', 'AFTER')),
  component          text not null references rating_component (code),
  municipality_level integer not null references rating_level (level),
  agency_level       integer not null references rating_level (level),
  primary key (number, round, component),
  check (abs(municipality_level - agency_level) >= 2)
);
comment on table rating_agenda_item is 'Where Kommune and agency see it so differently that the Auswertungsgespräch has to deal with it';

create table framework_condition (
  number            text not null references engagement (number),
  round             text not null check (round in ('BEFORE', 'AFTER')),
  politics_level    integer not null references rating_level (level),
  politics          text not null,
  full_time_posts   numeric(6, 2) not null check (full_time_posts >= 0),
  funds             numeric(12, 2) not null check (funds >= 0),
  funding_programme text,
  funding_ends      date,
  space             text not null,
  primary key (number, round),
  check (funding_ends is null or funding_programme is not null)
);
comment on table framework_condition is 'R1 politics, R2 resources, R3 space and demography; none of them enters the profile class';
comment on column framework_condition.funds is 'EUR per year for the education management, without personnel';
comment on column framework_condition.space is 'R3, written from the official figures on the day of the rating';

create table profile_class (
  number        text not null references engagement (number),
  round         text not null check (round in ('BEFORE', 'AFTER')),
  profile_class text not null check (profile_class in ('INCOMPLETE', 'ENTRY', 'ESTABLISHED', 'BUILDING', 'CONSOLIDATING')),
  mean          numeric(2, 1),
  minimum       integer references rating_level (level),
  classified_on date not null,
  primary key (number, round),
  check ((profile_class = 'INCOMPLETE') = (mean is null)),
  check ((mean is null) = (minimum is null))
);
comment on column profile_class.mean is 'Of the consolidated K1 to K7, rounded to one decimal; the class itself is found with the exact mean';

--changeset transferlotse:rating-2
insert into rating_level (level, label, meaning) values
  (0, 'nicht vorhanden', null),
  (1, 'Einzelaktivitäten', 'von Personen abhängig'),
  (2, 'im Aufbau', 'Auftrag oder Projekt, befristet'),
  (3, 'etabliert', 'Beschluss, Zuständigkeit, Routine'),
  (4, 'verstetigt', 'im Haushalt und Stellenplan, Wirkung überprüft');

insert into rating_component (code, position, name, questions, anchor0, anchor2, anchor4, evidence,
  first_step, next_step) values
  ('K1', 1, 'Strategische Ziele',
   'Gibt es ein Leitbild oder Ziele für die Bildung? Von wem wurden sie beschlossen? Gehören Maßnahmen und Messgrößen dazu?',
   'keine gemeinsamen Ziele', 'Entwurf oder Teilziele eines Amtes',
   'Beschluss der Vertretung mit Maßnahmenplan und Zielüberprüfung', 'Beschluss mit Nummer und Datum, Zieldokument',
   'Drei bis fünf gemeinsame Bildungsziele entwerfen und mit der Verwaltungsspitze abstimmen',
   'Die Ziele mit Maßnahmen und Messgrößen verbinden und von der Vertretung beschließen lassen'),
  ('K2', 2, 'Datenbasierung',
   'Wer liefert, pflegt und berichtet Daten? Welche Berichte gibt es und wie alt sind sie? Liegen kleinräumige Daten vor?',
   'nur Statistik von anderen Stellen', 'Datenkonzept und erster Teilbericht',
   'fortschreibbares Monitoring, Bericht höchstens drei Jahre alt, Folgen im Gremium beraten', 'Bericht, Stellenanteil',
   'Ein Datenkonzept aufstellen: welche Fragen, welche Quellen, wer pflegt die Daten',
   'Aus den ersten Berichten ein fortschreibbares Monitoring machen und seine Folgen im Gremium beraten'),
  ('K3', 3, 'Interne Kooperation',
   'Welche Ämter wirken mit? Gibt es eine gemeinsame Runde? Welches Mandat hat sie?',
   'jedes Amt arbeitet für sich', 'ämterübergreifende Arbeitsgruppe',
   'Steuerungsrunde mit Geschäftsordnung unter Leitung der Verwaltungsspitze', 'Geschäftsordnung, Protokolle',
   'Eine ämterübergreifende Arbeitsgruppe mit klarem Auftrag einsetzen',
   'Die gemeinsame Runde mit einer Geschäftsordnung ausstatten und der Verwaltungsspitze unterstellen'),
  ('K4', 4, 'Externe Kooperation',
   'Wie arbeiten Schulaufsicht, Kita-Träger, Kammern, Agentur für Arbeit, Volkshochschule, Stiftungen und Gemeinden mit?',
   'nur aus einzelnem Anlass', 'Netzwerk mit Koordination',
   'Beirat oder Bildungskonferenz, Zusammenarbeit in Vereinbarungen geregelt', 'Vereinbarung, Mitgliederliste',
   'Mit Schulaufsicht, Kammern und Trägern ein Netzwerk gründen und festlegen, wer es koordiniert',
   'Die Zusammenarbeit in Vereinbarungen regeln und einen Beirat oder eine Bildungskonferenz einrichten'),
  ('K5', 5, 'Koordination',
   'Gibt es eine eigene Stelle? Wo ist sie angesiedelt? Mit wie vielen Vollzeitstellen, befristet oder auf Dauer?',
   'keine Stelle', 'befristete Projektstelle', 'unbefristete Einheit im Stellenplan', 'Organigramm, Stellenplan',
   'Eine Stelle für die Koordination schaffen und festlegen, wo sie angesiedelt ist',
   'Die Koordination auf Dauer in den Stellenplan aufnehmen'),
  ('K6', 6, 'Qualitätsentwicklung',
   'Wird überprüft, was Angebote und Maßnahmen bewirken? Bewertet die Verwaltung die eigene Arbeit?',
   'keine Überprüfung', 'einzelne Evaluationen', 'fester Zyklus, aus dem Konsequenzen folgen', 'Evaluationsbericht',
   'Ein Angebot auswählen und seine Wirkung mit einfachen Mitteln überprüfen',
   'Einen festen Zyklus vereinbaren, in dem aus Ergebnissen Konsequenzen folgen'),
  ('K7', 7, 'Öffentlichkeit',
   'Gibt es eine Bildungskonferenz oder ein Portal? Sind Berichte öffentlich? Wie werden Bürgerinnen und Bürger beteiligt?',
   'keine Öffentlichkeitsarbeit zur Bildung', 'einzelne Veranstaltungen',
   'regelmäßiger öffentlicher Austausch über Bildung', 'Termine, Portal, Veröffentlichungen',
   'Eine erste öffentliche Veranstaltung zur Bildung vorbereiten und ihre Ergebnisse veröffentlichen',
   'Berichte regelmäßig veröffentlichen und Bürgerinnen und Bürger beteiligen');

--changeset transferlotse:rating-3
alter table rating_component drop column name;

--changeset transferlotse:rating-4
alter table rating add column term integer;
update rating set term = case round when 'BEFORE' then 0 else 1 end;
alter table rating drop column round, add primary key (number, term, component, rater);
comment on column rating.term is 'The term that it ends and so precedes the next; 0 precedes the first';

alter table rating_agenda_item add column term integer;
update rating_agenda_item set term = case round when 'BEFORE' then 0 else 1 end;
alter table rating_agenda_item drop column round, add primary key (number, term, component);

alter table framework_condition add column term integer;
update framework_condition set term = case round when 'BEFORE' then 0 else 1 end;
alter table framework_condition drop column round, add primary key (number, term);

alter table profile_class add column term integer;
update profile_class set term = case round when 'BEFORE' then 0 else 1 end;
alter table profile_class drop column round, add primary key (number, term);
