-- Who answers people who ask what is stored about them, over all workspaces.
create table data_protection_appointment (
    account_id uuid not null,
    appointed_at datetime(6) not null,
    appointed_by uuid not null,
    primary key (account_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
