-- Pain points and opportunities, what is said of them and decided, and the cards that they stand on.

-- Locked by whoever adds, places or merges items of a workspace: a card belongs to one item at most, and limits hold.
create table item_register (
    workspace_id uuid not null,
    primary key (workspace_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- further: by the workspace's own criterion. status_on: the day of the last decision; null before the first.
create table item (
    id uuid not null,
    workspace_id uuid not null,
    kind varchar(20) not null,
    title varchar(200) not null,
    description varchar(4000) not null,
    severity int,
    severity_by uuid,
    severity_at datetime(6),
    impact int,
    impact_by uuid,
    impact_at datetime(6),
    effort int,
    effort_by uuid,
    effort_at datetime(6),
    further int,
    further_by uuid,
    further_at datetime(6),
    further_why varchar(1000) not null,
    lever_id uuid,
    status varchar(20) not null,
    status_on date,
    owner_id uuid,
    due date,
    author_id uuid not null,
    created_at datetime(6) not null,
    version bigint not null,
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index item_by_workspace on item (workspace_id, created_at);
create index item_by_owner on item (owner_id, workspace_id);
create index item_by_lever on item (lever_id);

-- A map that is deleted takes its places along; the rows of removed cards stay, for undo brings these back.
create table item_place (
    element_id uuid not null,
    item_id uuid not null,
    map_id uuid not null,
    placed_by uuid not null,
    placed_at datetime(6) not null,
    primary key (element_id),
    constraint item_place_of foreign key (item_id) references item (id) on delete cascade,
    constraint item_place_map foreign key (map_id) references journey_map (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index item_place_by_item on item_place (item_id);
create index item_place_by_map on item_place (map_id);

create table item_answer (
    opportunity_id uuid not null,
    pain_point_id uuid not null,
    primary key (opportunity_id, pain_point_id),
    constraint item_answer_of foreign key (opportunity_id) references item (id) on delete cascade,
    constraint item_answer_to foreign key (pain_point_id) references item (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index item_answer_by_pain_point on item_answer (pain_point_id);

create table item_link (
    item_id uuid not null,
    ordinal int not null,
    title varchar(200) not null,
    address varchar(2000) not null,
    primary key (item_id, ordinal),
    constraint item_link_of foreign key (item_id) references item (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table item_decision (
    id uuid not null,
    item_id uuid not null,
    status varchar(20) not null,
    reason varchar(1000) not null,
    decided_by uuid not null,
    decided_at datetime(6) not null,
    decided_on date not null,
    primary key (id),
    constraint item_decision_of foreign key (item_id) references item (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index item_decision_by_item on item_decision (item_id, decided_at);

-- code: one of those that every workspace has; it gets a row only when it is renamed or archived. label: empty where the
-- code is worded for its reader.
create table lever (
    id uuid not null,
    workspace_id uuid not null,
    code varchar(40),
    label varchar(200) not null,
    created_at datetime(6) not null,
    archived_at datetime(6),
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index lever_by_workspace on lever (workspace_id);
