-- What the customer asks at a stage; null for none, and for all that is no stage.

alter table element add column question varchar(200);
