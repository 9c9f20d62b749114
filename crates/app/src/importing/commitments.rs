//! Undertakings taken over from a table of alliances.

use institution::{
    Command,
    commitments::{CommitmentClaim, Obligation},
};
use vocab::{InstrumentId, PartyId, Span, Texts};

use super::{ImportError, Taking};
use crate::Log;

/// A party in an instrument, on a line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undertaking {
    /// The line it stands on, from 1.
    pub line: usize,
    /// Which instrument, by the table's code.
    pub instrument: InstrumentId,
    /// Which party, by the table's code.
    pub party: PartyId,
    /// What the table calls it; empty where it has only a code.
    pub name: String,
    /// From its entry to its exit.
    pub span: Span,
    /// What it undertook by its own row.
    pub obligations: Vec<Obligation>,
}

/// A table of alliances by member, and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllianceTable {
    /// What names its account and its source: `atop`.
    pub id: &'static str,
    /// The name of the file.
    pub file: String,
    /// The hex SHA-256 of its bytes.
    pub digest: String,
    /// Its rows.
    pub rows: Vec<Undertaking>,
}

/// Takes a table over into a log: its source, its account, the parties it names first, and a claim
/// for each row that undertakes something.
///
/// # Errors
/// [`ImportError`]; then nothing was written.
pub async fn import_alliances(log: &Log, table: &AllianceTable) -> Result<(), ImportError> {
    let mut taking = Taking::new(log, table.id, &table.digest)?;
    taking.register_source(&table.file, &table.digest)?;
    let account = taking.account(0)?;
    let named = table.rows.iter().map(|row| {
        let name = Some(row.name.as_str()).filter(|name| !name.is_empty());
        (row.line, &row.party, name)
    });
    taking.register_parties(named)?;
    for row in &table.rows {
        let claim = CommitmentClaim {
            instrument: row.instrument.clone(),
            party: row.party.clone(),
            span: row.span,
            obligations: row.obligations.iter().copied().collect(),
            texts: Texts::new(),
        };
        let claim = Command::ClaimCommitment(claim);
        taking.claim(claim, &account, &format!("line {}", row.line))?;
    }
    taking.rehearsal.commit(log).await?;
    Ok(())
}
