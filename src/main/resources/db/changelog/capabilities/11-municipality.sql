--liquibase formatted sql

--changeset transferlotse:municipality-1
CREATE TABLE office (
  id          varchar(40)  PRIMARY KEY,
  name        varchar(120) NOT NULL,
  group_id    varchar(64)  NOT NULL UNIQUE,
  email       varchar(254) NOT NULL,
  phone       varchar(40)  NOT NULL,
  street      varchar(120) NOT NULL,
  postal_code char(5)      NOT NULL CHECK (postal_code ~ '^[0-9]{5}$'),
  town        varchar(80)  NOT NULL
);
COMMENT ON COLUMN office.group_id IS 'the group of the people who work there';

ALTER TABLE land ADD CONSTRAINT land_office FOREIGN KEY (office_id) REFERENCES office;

CREATE TABLE german_term (
  id         varchar(40)  PRIMARY KEY,
  label      varchar(120) NOT NULL,
  nominative varchar(120) NOT NULL,
  genitive   varchar(120) NOT NULL,
  dative     varchar(120) NOT NULL,
  accusative varchar(120) NOT NULL
);
COMMENT ON TABLE german_term IS 'heads and representative bodies of municipalities, declined with their article';
COMMENT ON COLUMN german_term.label IS 'without article, for lists and headings';

CREATE TABLE municipality (
  key                 char(5)      PRIMARY KEY CHECK (key ~ '^[0-9]{5}$'),
  name                varchar(120) NOT NULL UNIQUE,
  short_name          varchar(80)  NOT NULL UNIQUE,
  kind                varchar(20)  NOT NULL CHECK (kind IN ('LANDKREIS', 'KREIS', 'KREISFREIE_STADT')),
  land_code           char(2)      NOT NULL REFERENCES land,
  seat                varchar(80)  NOT NULL,
  settlement_type     smallint     NOT NULL CHECK (settlement_type BETWEEN 1 AND 4),
  nuts3               char(5)      NOT NULL UNIQUE,
  name_nominative     varchar(120) NOT NULL,
  name_genitive       varchar(120) NOT NULL,
  name_dative         varchar(120) NOT NULL,
  name_accusative     varchar(120) NOT NULL,
  head_term           varchar(40)  NOT NULL REFERENCES german_term,
  representative_term varchar(40)  NOT NULL REFERENCES german_term,
  history             varchar(400),
  CHECK (left(key, 2) = land_code)
);
COMMENT ON COLUMN municipality.key IS 'official municipality key (AGS), text because of its leading zero';
COMMENT ON COLUMN municipality.settlement_type IS 'type by the BBSR, 2020: 1 large city … 4 sparsely populated';
COMMENT ON COLUMN municipality.name_nominative IS 'with article, as a sentence needs it';
COMMENT ON COLUMN municipality.history IS 'what is known of earlier programmes and agreements';
CREATE INDEX municipality_land ON municipality (land_code);

--changeset transferlotse:municipality-2
CREATE TABLE reference_figure_kind (
  id          varchar(40)  PRIMARY KEY,
  position    smallint     NOT NULL UNIQUE,
  label       varchar(120) NOT NULL,
  unit        varchar(40)  NOT NULL,
  decimals    smallint     NOT NULL CHECK (decimals BETWEEN 0 AND 3),
  year        smallint     NOT NULL,
  as_of       varchar(60)  NOT NULL,
  source      varchar(200) NOT NULL,
  computation varchar(20)  NOT NULL CHECK (computation IN ('COUNT', 'GIVEN', 'RATIO', 'SHARE', 'CHANGE')),
  numerator   varchar(40)  REFERENCES reference_figure_kind,
  denominator varchar(40)  REFERENCES reference_figure_kind,
  CHECK ((computation IN ('RATIO', 'SHARE', 'CHANGE')) = (numerator IS NOT NULL AND denominator IS NOT NULL))
);
COMMENT ON COLUMN reference_figure_kind.as_of IS 'the date or period of the figure as people read it';
COMMENT ON COLUMN reference_figure_kind.computation IS
  'COUNT and GIVEN are stored (a COUNT of a Land is the sum of its municipalities), the others computed of two figures';

CREATE TABLE reference_figure (
  municipality_key char(5)       NOT NULL REFERENCES municipality,
  kind             varchar(40)   NOT NULL REFERENCES reference_figure_kind,
  value            numeric(14,3) NOT NULL,
  PRIMARY KEY (municipality_key, kind)
);

CREATE TABLE land_figure (
  land_code char(2)       NOT NULL REFERENCES land,
  kind      varchar(40)   NOT NULL REFERENCES reference_figure_kind,
  value     numeric(14,3) NOT NULL,
  PRIMARY KEY (land_code, kind)
);
COMMENT ON TABLE land_figure IS 'figures of a Land that cannot be computed from those of its municipalities';

--changeset transferlotse:municipality-3
CREATE TABLE contact (
  id               uuid         PRIMARY KEY,
  municipality_key char(5)      NOT NULL REFERENCES municipality,
  function         varchar(40)  NOT NULL,
  salutation       varchar(10)  NOT NULL CHECK (salutation IN ('FRAU', 'HERR', 'OHNE')),
  name             varchar(120),
  email            varchar(254) NOT NULL CHECK (email = lower(email) AND email !~ '[[:space:]]'),
  phone            varchar(40),
  receives_mail    boolean      NOT NULL,
  valid_from       date         NOT NULL,
  valid_to         date,
  UNIQUE (municipality_key, function, email),
  CHECK (valid_to >= valid_from)
);
COMMENT ON TABLE contact IS 'personal data: never in logs or in variables of the engine';
COMMENT ON COLUMN contact.valid_to IS 'last day, open if null';

--changeset transferlotse:municipality-4
ALTER TABLE municipality ADD COLUMN dissolved_on date;
COMMENT ON COLUMN municipality.dissolved_on IS 'first day on which it is no more, null while it is there';

--changeset transferlotse:municipality-5
CREATE TABLE council_calendar (
  id               uuid         PRIMARY KEY,
  municipality_key char(5)      NOT NULL REFERENCES municipality,
  body             varchar(120) NOT NULL,
  year             smallint     NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  UNIQUE (municipality_key, body, year)
);
COMMENT ON TABLE council_calendar IS 'the calendar of sessions of one body in one year, as far as somebody entered it';

CREATE TABLE council_session (
  calendar uuid NOT NULL REFERENCES council_calendar ON DELETE CASCADE,
  held_on  date NOT NULL,
  PRIMARY KEY (calendar, held_on)
);

--changeset transferlotse:municipality-6
ALTER TABLE contact ADD COLUMN reminders_paused_until date;
COMMENT ON COLUMN contact.reminders_paused_until IS 'last day on which no reminder goes to this address, null if they do';
