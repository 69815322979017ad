-- Themes: lines of interviews that belong together. What they say stands in the lines alone.
create table theme (
    id uuid not null,
    workspace_id uuid not null,
    title varchar(200) not null,
    description varchar(4000) not null,
    colour varchar(20),
    position int not null,
    author_id uuid not null,
    created_at datetime(6) not null,
    version bigint not null,
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index theme_by_workspace on theme (workspace_id, position);

create table theme_quote (
    theme_id uuid not null,
    note_id uuid not null,
    added_at datetime(6) not null,
    primary key (theme_id, note_id),
    constraint theme_quote_of foreign key (theme_id) references theme (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index theme_quote_by_note on theme_quote (note_id);
