--liquibase formatted sql

--changeset transferlotse:calendar-1
CREATE TABLE land (
  code           char(2)     PRIMARY KEY CHECK (code ~ '^[0-9]{2}$'),
  name           varchar(60) NOT NULL UNIQUE,
  holiday_region varchar(8)  NOT NULL,
  office_id      varchar(40) NOT NULL
);
COMMENT ON COLUMN land.code IS 'first two digits of the official municipality key (AGS)';
COMMENT ON COLUMN land.holiday_region IS 'region of Germany in the calendar of public holidays, e.g. mv';
COMMENT ON COLUMN land.office_id IS 'the office that looks after this Land';

--changeset transferlotse:calendar-2
CREATE TABLE school_holiday (
  id        uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
  land_code char(2)     NOT NULL REFERENCES land,
  name      varchar(60) NOT NULL,
  first_day date        NOT NULL,
  last_day  date        NOT NULL,
  CHECK (last_day >= first_day)
);
COMMENT ON TABLE school_holiday IS 'entered by people, as no law lets us compute them; both days included';
CREATE INDEX school_holiday_land ON school_holiday (land_code, last_day);
