-- Who a participant is, as one encrypted value. The look-ups find the same name, address or telephone again without
-- telling it.
create table participant_identity (
    participant_id uuid not null,
    workspace_id uuid not null,
    sealed varchar(12000) not null,
    name_lookup varchar(100),
    email_lookup varchar(100),
    phone_lookup varchar(100),
    primary key (participant_id),
    constraint participant_identity_of foreign key (participant_id) references participant (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index participant_identity_by_name on participant_identity (workspace_id, name_lookup);
create index participant_identity_by_email on participant_identity (workspace_id, email_lookup);
create index participant_identity_by_phone on participant_identity (workspace_id, phone_lookup);

-- Why somebody leaves: WITHDRAWN, CONSENT_OVER.
alter table participant add column left_by varchar(20);

-- Who has become whom: a backup from before may have the first still.
create table participant_merged (
    from_id uuid not null,
    into_id uuid not null,
    primary key (from_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index participant_merged_by_target on participant_merged (into_id);

-- Bare ids, the same as in the file beside the database.
create table erased_participant (
    participant_id uuid not null,
    erased_at datetime(6) not null,
    primary key (participant_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- What is left of somebody who was erased: that it happened. account_id is null where a job did it.
create table erasure_receipt (
    id uuid not null,
    workspace_id uuid not null,
    reason varchar(20) not null,
    happened_at datetime(6) not null,
    account_id uuid,
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index erasure_receipt_by_workspace on erasure_receipt (workspace_id, happened_at);

create table erasure_receipt_line (
    receipt_id uuid not null,
    kind varchar(50) not null,
    amount int not null,
    primary key (receipt_id, kind),
    constraint erasure_receipt_line_of foreign key (receipt_id) references erasure_receipt (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Texts of others that carry words of somebody who was erased: each is cleared, or kept by somebody's decision.
create table erasure_receipt_text (
    receipt_id uuid not null,
    text_id uuid not null,
    kind varchar(50) not null,
    decision varchar(20),
    decided_at datetime(6),
    decided_by uuid,
    primary key (receipt_id, text_id),
    constraint erasure_receipt_text_of foreign key (receipt_id) references erasure_receipt (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
