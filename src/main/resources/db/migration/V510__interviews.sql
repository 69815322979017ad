-- Interviews, their lines, and the log of every change. The log holds no texts: it names them by number, see note_text.

create table interview (
    id uuid not null,
    workspace_id uuid not null,
    kind varchar(20) not null,
    title varchar(200) not null,
    held_on date not null,
    minutes int,
    map_id uuid,
    segment_id uuid,
    author_id uuid not null,
    created_at datetime(6) not null,
    released_at datetime(6),
    archived_at datetime(6),
    clock_running boolean not null,
    clock_at bigint not null,
    clock_since datetime(6) not null,
    version bigint not null,
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index interview_by_workspace on interview (workspace_id, archived_at, held_on);
create index interview_by_map on interview (map_id);
create index interview_by_segment on interview (segment_id);

create table interview_participant (
    interview_id uuid not null,
    ordinal int not null,
    participant_id uuid not null,
    primary key (interview_id, ordinal),
    constraint interview_participant_of foreign key (interview_id) references interview (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index interview_participant_by_person on interview_participant (participant_id);

create table interview_interviewer (
    interview_id uuid not null,
    ordinal int not null,
    account_id uuid not null,
    primary key (interview_id, ordinal),
    constraint interview_interviewer_of foreign key (interview_id) references interview (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table interview_question (
    interview_id uuid not null,
    ordinal int not null,
    content varchar(2000) not null,
    primary key (interview_id, ordinal),
    constraint interview_question_of foreign key (interview_id) references interview (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- offset_ms: where in the recording the interview begins.
create table interview_recording (
    interview_id uuid not null,
    ordinal int not null,
    title varchar(200) not null,
    address varchar(2000) not null,
    offset_ms bigint not null,
    primary key (interview_id, ordinal),
    constraint interview_recording_of foreign key (interview_id) references interview (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- The counter that every command locks first. No foreign key refers to it, so other inserts never wait for it.
create table interview_revision (
    interview_id uuid not null,
    revision bigint not null,
    changed_at datetime(6) not null,
    changed_by uuid not null,
    primary key (interview_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- text_number: the revision that the text is of. hidden: the person behind it withdrew. erased: its words are gone for good.
create table note (
    id uuid not null,
    interview_id uuid not null,
    rank_key varchar(120) not null,
    kind varchar(20) not null,
    speaker varchar(40),
    said_at bigint,
    content varchar(2000) not null,
    text_number bigint not null,
    mood int,
    masks varchar(1000) not null,
    hidden boolean not null,
    erased boolean not null,
    removed_in bigint,
    primary key (id),
    constraint note_of_interview foreign key (interview_id) references interview (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index note_by_interview on note (interview_id, rank_key);
create index note_by_speaker on note (speaker);

-- Every text that a line had, by the number of the revision that wrote it.
create table note_text (
    note_id uuid not null,
    text_number bigint not null,
    content varchar(2000) not null,
    primary key (note_id, text_number),
    constraint note_text_of foreign key (note_id) references note (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table tag (
    id uuid not null,
    workspace_id uuid not null,
    name varchar(100) not null,
    folded varchar(200) not null,
    description varchar(2000) not null,
    family varchar(100) not null,
    primary key (id),
    constraint tag_name unique (workspace_id, folded)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table note_tag (
    note_id uuid not null,
    tag_id uuid not null,
    primary key (note_id, tag_id),
    constraint note_tag_of_note foreign key (note_id) references note (id) on delete cascade,
    constraint note_tag_of_tag foreign key (tag_id) references tag (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index note_tag_by_tag on note_tag (tag_id);

-- What a line, or a part of it, says of a place on a map.
create table evidence_link (
    id uuid not null,
    note_id uuid not null,
    interview_id uuid not null,
    map_id uuid not null,
    element_id uuid not null,
    lane_id uuid,
    stance varchar(20) not null,
    mood int,
    part_from int,
    part_to int,
    primary key (id),
    constraint evidence_link_of_note foreign key (note_id) references note (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index evidence_link_by_note on evidence_link (note_id);
create index evidence_link_by_map on evidence_link (map_id, element_id);
create index evidence_link_by_interview on evidence_link (interview_id);

create table interview_change (
    interview_id uuid not null,
    revision bigint not null,
    author_id uuid not null,
    made_at datetime(6) not null,
    command_id uuid not null,
    command_hash char(64) not null,
    undoes bigint,
    undoable boolean not null,
    primary key (interview_id, revision),
    constraint interview_change_command unique (interview_id, author_id, command_id),
    constraint interview_change_of foreign key (interview_id) references interview (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index interview_change_by_author on interview_change (interview_id, author_id, revision);

create table interview_changed_value (
    interview_id uuid not null,
    revision bigint not null,
    ordinal int not null,
    note_id uuid not null,
    property varchar(100) not null,
    value_before varchar(1000),
    value_after varchar(1000),
    primary key (interview_id, revision, ordinal),
    constraint interview_changed_value_of foreign key (interview_id, revision)
        references interview_change (interview_id, revision) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index interview_changed_value_by_note on interview_changed_value (interview_id, note_id, property, revision);
