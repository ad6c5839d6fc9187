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
