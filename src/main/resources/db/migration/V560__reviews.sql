-- Reviews: dated lists of items with how they stood, and what was decided of them. Titles and quotes are not kept here.

-- votes, customers, severity, further: the weights of that day. query: what the list was narrowed by, as in its address.
create table review (
    id uuid not null,
    workspace_id uuid not null,
    kind varchar(20) not null,
    name varchar(200) not null,
    query varchar(2000) not null,
    held_on date not null,
    votes int not null,
    customers int not null,
    severity int not null,
    further int not null,
    further_name varchar(200) not null,
    owner_id uuid not null,
    made_by uuid not null,
    made_at datetime(6) not null,
    finished_by uuid,
    finished_at datetime(6),
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index review_by_workspace on review (workspace_id, kind, id);
create index review_by_owner on review (owner_id, workspace_id);

-- An item of a review; it stays when the item itself goes. listed: whether somebody chose it, else it is looked at because the
-- review before had it. Scores and amounts are null where nobody was asked; since_: what was said after it was solved.
create table review_item (
    id uuid not null,
    review_id uuid not null,
    item_id uuid not null,
    ordinal int not null,
    listed boolean not null,
    merged_into_id uuid,
    place int not null,
    priority double,
    votes_weight double not null,
    votes_score double,
    customers_weight double not null,
    customers_score double,
    severity_weight double not null,
    severity_score double,
    further_weight double not null,
    further_score double,
    votes int,
    voters int,
    round_id uuid,
    customers int not null,
    asked int not null,
    contradicting int not null,
    anonymous int not null,
    severity int,
    further int,
    status varchar(20) not null,
    status_on date,
    owner_id uuid,
    due date,
    since_customers int,
    since_asked int,
    decided_status varchar(20),
    decided_owner_id uuid,
    decided_due date,
    reason varchar(1000),
    decided_by uuid,
    decided_at datetime(6),
    primary key (id),
    constraint review_item_once unique (review_id, item_id),
    constraint review_item_of foreign key (review_id) references review (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index review_item_by_item on review_item (item_id);
create index review_item_by_merged on review_item (merged_into_id);
