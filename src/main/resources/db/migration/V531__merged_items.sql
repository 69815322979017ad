-- Items that became part of another: in past rounds each keeps its figure under its own id. title: as it was called.
create table item_former (
    item_id uuid not null,
    ordinal int not null,
    former_id uuid not null,
    title varchar(200) not null,
    merged_by uuid not null,
    merged_at datetime(6) not null,
    primary key (item_id, ordinal),
    constraint item_former_of foreign key (item_id) references item (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
