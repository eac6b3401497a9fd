-- Runs on H2 (PostgreSQL mode) and on PostgreSQL alike.

-- Files that texts name by the hash of their bytes. Recording.LARGEST keeps them below what H2 takes for one value.
create table media (
    hash varchar(64) primary key,
    bytes bytea not null,
    saved_at timestamp(3) with time zone not null
);
comment on table media is 'append-only: recordings, by the SHA-256 of their bytes';
