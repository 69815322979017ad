-- The cuts through a workspace's customers, and example persons of each. The names of those in use are unique within
-- their parent; Java sees to that under the lock of the catalogue's row.

-- Locked by every change in a workspace. started: the dimensions to start with have been laid in.
create table segment_catalogue (
    workspace_id uuid not null,
    started boolean not null,
    primary key (workspace_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table segment_dimension (
    id uuid not null,
    workspace_id uuid not null,
    name varchar(200) not null,
    ordinal int not null,
    archived_at datetime(6),
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index segment_dimension_by_workspace on segment_dimension (workspace_id, archived_at);

-- merged_into: the segment that took the personas over; such a segment stays in the archive.
create table segment (
    id uuid not null,
    workspace_id uuid not null,
    dimension_id uuid not null,
    name varchar(200) not null,
    description varchar(4000) not null,
    colour varchar(20) not null,
    size_measure varchar(20),
    size_amount decimal(13, 2),
    size_source varchar(200),
    size_as_of date,
    created_at datetime(6) not null,
    archived_at datetime(6),
    merged_into uuid,
    version bigint not null,
    primary key (id),
    constraint segment_dimension_of foreign key (dimension_id) references segment_dimension (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index segment_by_workspace on segment (workspace_id, archived_at);
create index segment_by_dimension on segment (dimension_id, archived_at);
create index segment_by_merge on segment (merged_into);

create table persona (
    id uuid not null,
    segment_id uuid not null,
    name varchar(200) not null,
    role_text varchar(200) not null,
    goals varchar(2000) not null,
    needs varchar(2000) not null,
    frustrations varchar(2000) not null,
    channels varchar(2000) not null,
    quote_text varchar(500) not null,
    created_at datetime(6) not null,
    version bigint not null,
    primary key (id),
    constraint persona_of_segment foreign key (segment_id) references segment (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index persona_by_segment on persona (segment_id, created_at);
