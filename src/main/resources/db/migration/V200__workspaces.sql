create table workspace (
    id uuid not null,
    name varchar(200) not null,
    time_zone varchar(64) not null,
    example boolean not null,
    keeps_former_names boolean not null,
    created_at datetime(6) not null,
    archived_at datetime(6),
    version bigint not null,
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create index workspace_example on workspace (example);

create table membership (
    workspace_id uuid not null,
    account_id uuid not null,
    editor boolean not null,
    researcher boolean not null,
    decider boolean not null,
    owner boolean not null,
    joined_at datetime(6) not null,
    last_used_at datetime(6) not null,
    primary key (workspace_id, account_id),
    constraint membership_in_workspace foreign key (workspace_id) references workspace (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create index membership_by_account on membership (account_id, last_used_at);
create index membership_by_joining on membership (workspace_id, joined_at);

-- One row, locked by whoever makes or deletes the example workspace: there is one of it at most.
create table example_guard (
    guard_id integer not null,
    primary key (guard_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

insert into example_guard (guard_id) values (1);
