-- By which keys values are encrypted: their fingerprints, never the keys. Number 1 is the first; a later one replaces
-- it for new values, and the earlier ones stay as long as a value names them.
create table secret_key (
    generation int not null,
    key_name varchar(20) not null,
    fingerprint varchar(64) not null,
    noted_at datetime(6) not null,
    primary key (generation),
    constraint secret_key_name unique (key_name)
) character set utf8mb4 collate utf8mb4_nopad_bin;
