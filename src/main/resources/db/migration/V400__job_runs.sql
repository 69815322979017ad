-- One row per run of a job: whoever inserts it does it.
create table job_run (
    job_name varchar(100) not null,
    due_at datetime(6) not null,
    taken_at datetime(6) not null,
    finished_at datetime(6),
    primary key (job_name, due_at)
) character set utf8mb4 collate utf8mb4_nopad_bin;
