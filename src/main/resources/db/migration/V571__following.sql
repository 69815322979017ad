-- Who hears of what becomes of an item.
create table item_follower (
    item_id uuid not null,
    account_id uuid not null,
    workspace_id uuid not null,
    primary key (item_id, account_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index item_follower_by_account on item_follower (workspace_id, account_id);

-- What somebody is told: that another person changed an item, or that votes of a round were revealed. No words of anybody.
create table notice (
    id uuid not null,
    account_id uuid not null,
    workspace_id uuid not null,
    subject varchar(20) not null,
    about_id uuid not null,
    by_id uuid not null,
    first_at datetime(6) not null,
    told_at datetime(6) not null,
    read_at datetime(6),
    mail_id uuid,
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index notice_by_account on notice (account_id, told_at);
create index notice_unread on notice (account_id, read_at);
create index notice_about on notice (about_id, account_id);
create index notice_by_mail on notice (mail_id);
create index notice_first on notice (first_at);
create index notice_told on notice (told_at);
create index notice_by_workspace on notice (workspace_id, account_id);

create table notice_change (
    notice_id uuid not null,
    what varchar(20) not null,
    detail varchar(64) not null,
    primary key (notice_id, what),
    constraint notice_change_of foreign key (notice_id) references notice (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Who wants no mails of it. Without a row, mails are sent.
create table inbox_preference (
    account_id uuid not null,
    by_mail boolean not null,
    primary key (account_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
