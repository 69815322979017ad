-- Layers over a map's base: a variant of one segment, or of several from different dimensions; or a future state of the
-- base or of one such variant.

-- below: the variant that a future state lies over, null for the base. segment_key: the sorted ids of its segments, by
-- which a second variant for the same ones is found; empty for a future state. title, target_date: of future states.
create table map_variant (
    id uuid not null,
    map_id uuid not null,
    below_id uuid,
    future boolean not null,
    segment_key varchar(400) not null,
    title varchar(200) not null,
    target_date date,
    created_at datetime(6) not null,
    archived_at datetime(6),
    primary key (id),
    constraint map_variant_map foreign key (map_id) references journey_map (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index map_variant_by_map on map_variant (map_id, created_at);

create table map_variant_segment (
    variant_id uuid not null,
    segment_id uuid not null,
    primary key (variant_id, segment_id),
    constraint map_variant_segment_variant foreign key (variant_id) references map_variant (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index map_variant_segment_by_segment on map_variant_segment (segment_id);

-- What a variant says of an element of the layer below: another value of a property (replaced: the one that it stands
-- for), that it is hidden, or that it was checked and is the same. For another position, its parts once more, so that
-- ranks can be found by place.
create table map_layer_value (
    variant_id uuid not null,
    element_id uuid not null,
    property varchar(100) not null,
    map_id uuid not null,
    content varchar(2000),
    replaced varchar(2000),
    parent_id uuid,
    lane_id uuid,
    rank_key varchar(120),
    primary key (variant_id, element_id, property),
    constraint map_layer_value_map foreign key (map_id) references journey_map (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index map_layer_value_by_map on map_layer_value (map_id, variant_id);
create index map_layer_value_by_element on map_layer_value (element_id);
create index map_layer_value_by_place on map_layer_value (parent_id, lane_id, rank_key);

-- layer_id: the variant whose word on the element changed; null where the element itself did.
alter table map_changed_value add column layer_id uuid;
