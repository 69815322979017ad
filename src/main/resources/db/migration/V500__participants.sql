-- The people who are interviewed. Who they are stands in a table of its own, encrypted.

-- Locked by every change in a workspace. last_number: the highest code given so far; codes are not given twice.
-- grace_days: how long a withdrawal can be taken back.
create table participant_register (
    workspace_id uuid not null,
    last_number int not null,
    grace_days int not null,
    primary key (workspace_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- withdrawn_at, erase_at: hidden since, and to be erased then. The consent is null as long as nobody has noted one;
-- consent_ends_on is its last day.
create table participant (
    id uuid not null,
    workspace_id uuid not null,
    code varchar(20) not null,
    created_at datetime(6) not null,
    withdrawn_at datetime(6),
    erase_at datetime(6),
    anonymised_at datetime(6),
    consent_team boolean,
    consent_quotes boolean,
    consent_recording boolean,
    consent_given_on date,
    consent_ends_on date,
    consent_afterwards varchar(20),
    version bigint not null,
    primary key (id),
    constraint participant_code unique (workspace_id, code)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index participant_by_workspace on participant (workspace_id, created_at);
create index participant_by_erasure on participant (erase_at);
create index participant_by_consent on participant (consent_ends_on);

create table participant_segment (
    participant_id uuid not null,
    segment_id uuid not null,
    primary key (participant_id, segment_id),
    constraint participant_segment_of foreign key (participant_id) references participant (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index participant_by_segment on participant_segment (segment_id);

create table participant_attribute (
    participant_id uuid not null,
    name varchar(200) not null,
    content varchar(500) not null,
    primary key (participant_id, name),
    constraint participant_attribute_of foreign key (participant_id) references participant (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
