-- Copies that were brought together on a map, the last time: so that it can be taken back.

-- made: the map was made for it. revision: of the map right afterwards; whoever changes the map ends the way back.
create table bringing (
    map_id uuid not null,
    made boolean not null,
    revision bigint not null,
    brought_at datetime(6) not null,
    primary key (map_id),
    constraint bringing_map foreign key (map_id) references journey_map (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table bringing_variant (
    map_id uuid not null,
    variant_id uuid not null,
    primary key (map_id, variant_id),
    constraint bringing_variant_bringing foreign key (map_id) references bringing (map_id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- The maps that went into the archive for it.
create table bringing_archived (
    map_id uuid not null,
    archived_id uuid not null,
    primary key (map_id, archived_id),
    constraint bringing_archived_bringing foreign key (map_id) references bringing (map_id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
