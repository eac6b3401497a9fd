-- How every text stands can be read from an index alone, without its fields and its body.
-- Runs on H2 (PostgreSQL mode) and on PostgreSQL alike.

-- machine: whether a program translated it, as its fields say.
alter table revision add column machine boolean default false not null;
update revision set machine = true where fields like '%"translator":"machine"%';
create index revision_standing on revision (document, language, number, id, source_revision, saved_at, minor, machine);
