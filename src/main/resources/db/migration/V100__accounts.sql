-- At most one row: when the first owner was made. Locked before anything that may happen only while there is no account.
create table installation (
    id smallint not null primary key,
    owner_made_at datetime(6)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- An erased account keeps its id and nothing else.
create table account (
    id uuid not null primary key,
    name varchar(200),
    email varchar(320),
    email_folded varchar(320),
    administrator boolean not null,
    language varchar(10),
    colour_scheme varchar(10) not null,
    made_at datetime(6) not null,
    disabled_at datetime(6),
    erased_at datetime(6),
    version bigint not null,
    constraint account_email unique (email_folded)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- The ways to prove who one is stand beside the account; the password is the first of them.
create table account_password (
    account_id uuid not null primary key,
    password_hash varchar(250) not null,
    changed_at datetime(6) not null,
    constraint account_password_account foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table sign_in (
    id uuid not null primary key,
    account_id uuid not null,
    secret_hash varchar(64) not null,
    remembered boolean not null,
    made_at datetime(6) not null,
    last_used_at datetime(6) not null,
    expires_at datetime(6) not null,
    ended_at datetime(6),
    constraint sign_in_secret unique (secret_hash),
    constraint sign_in_account foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create index sign_in_of_account on sign_in (account_id, ended_at);
create index sign_in_expiry on sign_in (ended_at, expires_at);

-- subject_id is what the link is about: an account, an invitation, the installation.
create table link_token (
    id uuid not null primary key,
    purpose varchar(30) not null,
    subject_id uuid not null,
    token_hash varchar(64) not null,
    made_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at datetime(6),
    superseded_at datetime(6),
    constraint link_token_hash unique (token_hash)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create index link_token_subject on link_token (purpose, subject_id);
create index link_token_expiry on link_token (expires_at);
