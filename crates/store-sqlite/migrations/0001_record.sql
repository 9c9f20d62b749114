-- The three things a record keeps. Never edited once released: a change is a new file.

-- The log. Positions count from 0 without gaps; `leaf` is the 32-byte RFC 6962 leaf hash of
-- `entry`, written in the same transaction.
CREATE TABLE entries (
  position INTEGER PRIMARY KEY,
  entry    BLOB NOT NULL,
  leaf     BLOB NOT NULL
);

-- Files and texts, each under its 32-byte SHA-256 hash.
CREATE TABLE blobs (
  hash  BLOB PRIMARY KEY,
  bytes BLOB NOT NULL
);

-- User accounts, sign-ins, unsent drafts: small values under keys.
CREATE TABLE desk (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
);
