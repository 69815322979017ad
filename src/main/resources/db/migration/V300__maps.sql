-- Maps, what stands on them, and the log of every change.

create table journey_map (
    id uuid not null,
    workspace_id uuid not null,
    owner_id uuid not null,
    language varchar(10) not null,
    visibility varchar(20) not null,
    created_at datetime(6) not null,
    archived_at datetime(6),
    version bigint not null,
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index journey_map_by_workspace on journey_map (workspace_id, archived_at);
create index journey_map_by_owner on journey_map (owner_id, workspace_id);
create index journey_map_by_archive on journey_map (archived_at);

create table journey_map_reader (
    map_id uuid not null,
    account_id uuid not null,
    primary key (map_id, account_id),
    constraint journey_map_reader_map foreign key (map_id) references journey_map (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index journey_map_reader_by_account on journey_map_reader (account_id);

-- The counter that every command locks first. No foreign key refers to it, so other inserts never wait for it.
create table map_revision (
    map_id uuid not null,
    revision bigint not null,
    changed_at datetime(6) not null,
    changed_by uuid not null,
    primary key (map_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- The map itself (type map, the map's id), its stages, steps, lanes and cards. variant_id: the layer that owns the
-- element, null for the base. removed_in: the revision that removed it; the row stays until the map is deleted.
create table element (
    id uuid not null,
    map_id uuid not null,
    variant_id uuid,
    element_type varchar(10) not null,
    kind varchar(20),
    parent_id uuid,
    lane_id uuid,
    rank_key varchar(120) not null,
    content varchar(2000) not null,
    mood int,
    colour varchar(20),
    step_span int not null,
    channels varchar(2000) not null,
    closes_loop boolean not null,
    removed_in bigint,
    primary key (id),
    constraint element_map foreign key (map_id) references journey_map (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index element_by_map on element (map_id, element_type, removed_in);
create index element_by_place on element (parent_id, lane_id, rank_key);
create index element_by_lane on element (lane_id);

-- The change log: a row per revision …
create table map_change (
    map_id uuid not null,
    revision bigint not null,
    author_id uuid not null,
    made_at datetime(6) not null,
    variant_id uuid,
    command_id uuid not null,
    command_hash char(64) not null,
    undoes bigint,
    value_count int not null,
    reason varchar(1000),
    primary key (map_id, revision),
    constraint map_change_command unique (map_id, author_id, command_id),
    constraint map_change_map foreign key (map_id) references journey_map (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index map_change_by_author on map_change (map_id, author_id, revision);

-- … and a row per changed property of an element.
create table map_changed_value (
    map_id uuid not null,
    revision bigint not null,
    ordinal int not null,
    element_id uuid not null,
    property varchar(100) not null,
    value_before varchar(4000),
    value_after varchar(4000),
    primary key (map_id, revision, ordinal),
    constraint map_changed_value_change foreign key (map_id, revision)
        references map_change (map_id, revision) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index map_changed_value_by_element on map_changed_value (map_id, element_id, property, revision);
