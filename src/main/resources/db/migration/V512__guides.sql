-- Questions that a workspace keeps, to begin interviews with.
create table guide (
    id uuid not null,
    workspace_id uuid not null,
    name varchar(200) not null,
    folded varchar(400) not null,
    primary key (id),
    constraint guide_name unique (workspace_id, folded)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table guide_question (
    guide_id uuid not null,
    ordinal int not null,
    question varchar(2000) not null,
    primary key (guide_id, ordinal),
    constraint guide_question_of foreign key (guide_id) references guide (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;
