-- Ways of looking at the list of pain points that somebody keeps: a name, and what the page's address says.
create table saved_view (
    id uuid not null,
    workspace_id uuid not null,
    owner_id uuid not null,
    name varchar(200) not null,
    query varchar(2000) not null,
    for_all boolean not null,
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index saved_view_by_owner on saved_view (workspace_id, owner_id, for_all);
create index saved_view_for_all on saved_view (workspace_id, for_all);
