-- Voting rounds: what is voted on, who may, the votes while they are one's own, and what came of them.

-- everybody: all who may vote without being asked, besides those who are invited one by one. voters: how many gave a vote; known once it is over.
create table voting_round (
    id uuid not null,
    workspace_id uuid not null,
    title varchar(200) not null,
    question varchar(2000) not null,
    budget int not null,
    cap int not null,
    anonymous boolean not null,
    everybody boolean not null,
    opens_at datetime(6),
    closes_at datetime(6),
    started_at datetime(6),
    ended_at datetime(6),
    revealed_at datetime(6),
    voters int,
    discussed_item_id uuid,
    repeats_id uuid,
    made_by uuid not null,
    created_at datetime(6) not null,
    version bigint not null,
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index voting_round_by_workspace on voting_round (workspace_id, created_at);
create index voting_round_revealed on voting_round (workspace_id, revealed_at);
create index voting_round_due on voting_round (ended_at, closes_at);

create table voting_round_item (
    round_id uuid not null,
    ordinal int not null,
    item_id uuid not null,
    primary key (round_id, ordinal),
    constraint voting_round_item_of foreign key (round_id) references voting_round (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index voting_round_item_by_item on voting_round_item (item_id);

create table voting_round_invited (
    round_id uuid not null,
    account_id uuid not null,
    primary key (round_id, account_id),
    constraint voting_round_invited_of foreign key (round_id) references voting_round (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Somebody without an account; their link, and the browser that it was bound to, lie with the other links.
create table voting_guest (
    id uuid not null,
    round_id uuid not null,
    name varchar(200) not null,
    made_by uuid not null,
    made_at datetime(6) not null,
    primary key (id),
    constraint voting_guest_of foreign key (round_id) references voting_round (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index voting_guest_by_round on voting_guest (round_id, made_at);

-- Without times, and without an id of its own, since that would be one. It is made under the lock of its round and locked before every vote.
create table voting_ballot (
    round_id uuid not null,
    voter_id uuid not null,
    done boolean not null,
    primary key (round_id, voter_id),
    constraint voting_ballot_in foreign key (round_id) references voting_round (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- It refers to its ballot alone: a reference to the round would wait for whoever ends it, who waits for the ballots.
create table voting_vote (
    round_id uuid not null,
    voter_id uuid not null,
    item_id uuid not null,
    votes int not null,
    primary key (round_id, voter_id, item_id),
    constraint voting_vote_on foreign key (round_id, voter_id) references voting_ballot (round_id, voter_id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- place: its rank, 1 for most votes; those with as many share it.
create table voting_result (
    round_id uuid not null,
    item_id uuid not null,
    votes int not null,
    place int not null,
    primary key (round_id, item_id),
    constraint voting_result_of foreign key (round_id) references voting_round (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index voting_result_by_item on voting_result (item_id);
