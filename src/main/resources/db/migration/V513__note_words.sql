-- The stems of what lines say, so that they are found by any form of a word. A line that is removed, hidden or erased has none.
-- By interview first: what is typed is written where it was written a moment ago, and an interview's words go with it.
create table note_word (
    interview_id uuid not null,
    word varchar(60) not null,
    note_id uuid not null,
    primary key (interview_id, word, note_id),
    constraint note_word_of foreign key (interview_id) references interview (id) on delete cascade
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Which way of making stems the words of the interview are of; 0: they have still to be made.
alter table interview_revision add column words_version int default 0 not null;
create index interview_revision_by_words on interview_revision (words_version, interview_id);
