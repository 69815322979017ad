-- The mail server of the installation: one row, or none before an administrator has named one. The password is encrypted.
create table mail_settings (
    id smallint not null,
    host varchar(255) not null,
    port int not null,
    encryption varchar(20) not null,
    user_name varchar(254) not null,
    sealed_password varchar(2000),
    sender_address varchar(254) not null,
    sender_name varchar(200) not null,
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Mails on their way: to whom and of what kind; what they say is read when they are sent. due_at: null once it is over.
create table mail (
    id uuid not null,
    account_id uuid not null,
    kind varchar(50) not null,
    made_at datetime(6) not null,
    due_at datetime(6),
    attempts int not null,
    failure varchar(40),
    failed_at datetime(6),
    outcome varchar(20),
    ended_at datetime(6),
    primary key (id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index mail_due on mail (due_at);
create index mail_ended on mail (outcome, ended_at);
create index mail_failed on mail (failed_at);
