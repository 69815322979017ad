-- Its link lies with the other links; here is what it leads to.
create table invitation (
    id uuid not null,
    workspace_id uuid not null,
    address varchar(254),
    address_folded varchar(254),
    editor boolean not null,
    researcher boolean not null,
    decider boolean not null,
    owner boolean not null,
    made_by uuid not null,
    made_at datetime(6) not null,
    expires_at datetime(6) not null,
    closed_at datetime(6),
    primary key (id),
    constraint invitation_to_workspace foreign key (workspace_id) references workspace (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create index invitation_open on invitation (workspace_id, closed_at, made_at);
