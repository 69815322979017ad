-- How a workspace weighs its criteria: the last row holds, all of them are kept with who and why.
create table weights_change (
    id uuid not null,
    workspace_id uuid not null,
    changed_at datetime(6) not null,
    changed_by uuid not null,
    votes int not null,
    customers int not null,
    severity int not null,
    further int not null,
    further_name varchar(200) not null,
    why varchar(2000) not null,
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index weights_change_by_workspace on weights_change (workspace_id, id);

-- How the items of a workspace stood on a day, so that a rank which changed can say why. Figures of revealed rounds alone.
create table standing (
    id uuid not null,
    workspace_id uuid not null,
    kind varchar(20) not null,
    taken_on date not null,
    votes int not null,
    customers int not null,
    severity int not null,
    further int not null,
    primary key (id),
    constraint standing_of_day unique (workspace_id, kind, taken_on)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- amounts: null where nobody was asked. parts: what each added to the priority.
create table standing_item (
    standing_id uuid not null,
    item_id uuid not null,
    place int not null,
    votes int,
    customers int,
    severity int,
    further int,
    votes_part double not null,
    customers_part double not null,
    severity_part double not null,
    further_part double not null,
    primary key (standing_id, item_id),
    constraint standing_item_of foreign key (standing_id) references standing (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
