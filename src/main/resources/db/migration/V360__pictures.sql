-- Pictures, each hanging on one thing: a persona as yet. Nobody is kept from deleting that thing first; who deletes it
-- deletes its pictures as well.
-- hash: SHA-256 of the content, in hexadecimal digits; the same picture of two things is stored twice.
create table picture (
    holder_id uuid not null,
    hash varchar(64) not null,
    workspace_id uuid not null,
    media_type varchar(20) not null,
    byte_count int not null,
    content mediumblob not null,
    created_at datetime(6) not null,
    primary key (holder_id, hash)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index picture_by_workspace on picture (workspace_id);

-- The hash of the persona's picture; null as long as it has none.
alter table persona add column picture_hash varchar(64);
