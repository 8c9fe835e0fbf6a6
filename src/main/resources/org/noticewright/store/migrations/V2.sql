-- Version 2: deleted cases can be put back; letters can be found by their words; damage to a text is noticed.
-- The program then fills words and checksum (class Version2).

alter table cases add column deleted timestamp with time zone;

alter table letters add column words varchar default '' not null;

alter table letters add column checksum bigint;

alter table versions add column checksum bigint;
