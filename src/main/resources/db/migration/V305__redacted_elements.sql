-- The revision in which an element's words were withdrawn: what was written before it is not taken any more.
alter table element add column redacted_in bigint;
