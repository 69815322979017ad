-- Texts that were made from what lines say, such as cards: whose lines they are is asked when somebody withdraws.
create table text_source (
    element_id uuid not null,
    note_id uuid not null,
    primary key (element_id, note_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;
create index text_source_by_note on text_source (note_id);
