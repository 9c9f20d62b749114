//! `majlis import`

use std::path::{Path, PathBuf};

use app::importing::{ImportError, PopoloFile};
use clap::{Args, Subcommand};

use crate::{
    alliances, data, outcome::Outcome, printing::print, spells, table::Original,
    worked_out::WorkedOut,
};

/// Load a record, or take over a table of memberships.
#[derive(Debug, Subcommand)]
#[command(arg_required_else_help = true)]
pub enum Import {
    Almaty(Almaty),
    Igo(Igo),
    Popolo(Popolo),
    Atop(Atop),
    CowAlliances(CowAlliances),
}

/// Take over alliances by member from the table of ATOP (atop_member_level.csv).
///
/// The columns read are atopid, member, the year, month and day of entry (yrent, moent, dayent) and
/// of exit (yrexit, moexit, dayexit), and defense, offense, neutral, nonagg and consul, each 0 or 1;
/// others are not read. A nought in a date says that it is not known, or that it lasts. What a party
/// undertook is read from its own row, and each row becomes a claim that names its line.
///
/// Every row is taken or, with the line and the reason, none. Into a missing or empty directory it
/// first makes a record without charter; it is refused while a server runs on the record.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  majlis import atop atop_member_level.csv --data data
  majlis commitments --data data --on 1939-08-31 --party 365")]
pub struct Atop {
    #[command(flatten)]
    table: Table,
}

/// Take over formal alliances by member from the table of the Correlates of War (version 4.1).
///
/// The columns read are version4id, ccode, state_name, the day, month and year of entry
/// (mem_st_day, mem_st_month, mem_st_year) and of exit (mem_end_day, mem_end_month, mem_end_year),
/// and defense, neutrality, nonaggression and entente, each 0 or 1; others are not read. An entente
/// is kept as consultation. What a party undertook is read from its own row.
///
/// Every row is taken or, with the line and the reason, none. Into a missing or empty directory it
/// first makes a record without charter; it is refused while a server runs on the record.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  majlis import cow-alliances alliance_v4.1_by_member.csv --data data")]
pub struct CowAlliances {
    #[command(flatten)]
    table: Table,
}

/// A table and where it goes.
#[derive(Debug, Args)]
struct Table {
    /// The table
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The directory of the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Write here what came of each line
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

impl Table {
    async fn take_alliances(self, form: &alliances::Form) -> Result<(), Outcome> {
        let table = alliances::read(&self.file, form, self.report.as_deref())?;
        let record = record_for(&self.data).await?;
        let taken = app::importing::import_alliances(record.log(), &table).await;
        self.taken(record, table.rows.len(), taken.map(|()| 1))
            .await
    }

    /// Keeps what was taken, in so many accounts, and says how much it is.
    async fn taken(
        self,
        record: WorkedOut,
        rows: usize,
        accounts: Result<usize, ImportError>,
    ) -> Result<(), Outcome> {
        let file = self.file.display().to_string();
        let accounts = accounts.map_err(|error| Outcome::refused(error).within(&file))?;
        let entries = record.log().read().state.length;
        record.keep().await?;
        let kept = match accounts {
            1 => String::new(),
            several => format!(" Rows that contradict each other stand in {several} accounts."),
        };
        print(&format!(
            "Read {rows} rows, took {rows}, refused 0.{kept} `{}` holds {entries} entries.\n",
            self.data.display()
        ))
    }
}

/// Load the founding record: the Almaty session of 21 June 2024.
///
/// One press report of 21 June 2024, fact by fact (F1 to F26), each with its account, source and
/// date; then, in layers kept apart, what other sources say of the same meeting, and what treaty
/// and charter say of membership.
///
/// The directory must be missing or empty. All of it is loaded, or nothing.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  majlis import almaty --data data")]
pub struct Almaty {
    /// The directory for the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
}

/// Take over a table of memberships: who was in which organisation, from which year to which.
///
/// The file is a table (RFC 4180) with the columns ioname, state, status, year_from and year_to, in
/// any order; other columns are not read. Years are inclusive; a status is full, associate,
/// observer or partner. Organisations and states keep the file's codes, and each row becomes a
/// claim that names its line.
///
/// Rows that contradict each other, two statuses for one state in one organisation at one time,
/// are kept as two accounts. Rows that overlap and say the same are refused. Every row is taken
/// or, with the line and the reason, none.
///
/// Into a missing or empty directory it first makes a record without charter; into a record that
/// is there it adds, and is refused while a server runs on it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  majlis import igo spells.csv --data data
  majlis members --data data --organisation UPU --on 1900-01-01")]
pub struct Igo {
    #[command(flatten)]
    table: Table,
}

/// Take over persons and their memberships from a file of Popolo (popoloproject.com).
///
/// Persons enter the register with their other names; each membership of a person becomes a claim
/// of office in that organisation, which names its place in the file. One without dates lasts as
/// long as the legislative period it is for. The file itself is kept, so that fields unknown here
/// come out again by `majlis export popolo`.
///
/// All of it is taken, or nothing: every fault is told with its list, its number there and its
/// field.
///
/// Into a missing or empty directory it first makes a record without charter; into a record that
/// is there it adds, and is refused while a server runs on it.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  majlis import popolo legislature.json --data data")]
pub struct Popolo {
    /// The file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The directory of the record
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
}

impl Popolo {
    async fn run(self) -> Result<(), Outcome> {
        let Original {
            place,
            name,
            digest,
            bytes,
        } = Original::read(&self.file)?;
        let read = PopoloFile::read(&name, &digest, bytes);
        let file = read.map_err(|faults| {
            let lines = faults.iter().map(|fault| match fault.path.as_str() {
                "" => format!("{place}: {}", fault.problem),
                path => format!("{place}: {path}: {}", fault.problem),
            });
            Outcome::unreadable(lines.collect::<Vec<_>>().join("\n"))
        })?;
        let record = record_for(&self.data).await?;
        let taken = app::importing::import_popolo(record.log(), &file).await;
        let taken = taken.map_err(|error| Outcome::refused(error).within(&place))?;
        let entries = record.log().read().state.length;
        record.keep().await?;
        print(&format!(
            "Read {0} things, took {0}, refused 0: {1} persons, {2} memberships, the rest in the \
             file that is kept. `{3}` holds {entries} entries.\n",
            taken.things,
            taken.persons,
            taken.memberships,
            self.data.display()
        ))
    }
}

/// The record in a directory, or a new one without charter where there is none.
async fn record_for(dir: &Path) -> Result<WorkedOut, Outcome> {
    if data::is_empty(dir).await? {
        WorkedOut::new_in(dir).await
    } else {
        Ok(WorkedOut::on_disk(data::open(dir).await?))
    }
}

impl Igo {
    async fn run(self) -> Result<(), Outcome> {
        let Self { table: asked } = self;
        let table = spells::read(&asked.file, asked.report.as_deref())?;
        let record = record_for(&asked.data).await?;
        let taken = app::importing::import_spells(record.log(), &table).await;
        asked.taken(record, table.spells.len(), taken).await
    }
}

impl Import {
    pub async fn run(self) -> Result<(), Outcome> {
        match self {
            Self::Almaty(almaty) => almaty.run().await,
            Self::Igo(igo) => igo.run().await,
            Self::Popolo(popolo) => popolo.run().await,
            Self::Atop(atop) => atop.table.take_alliances(&alliances::ATOP).await,
            Self::CowAlliances(cow) => cow.table.take_alliances(&alliances::COW).await,
        }
    }
}

impl Almaty {
    async fn run(self) -> Result<(), Outcome> {
        data::must_be_empty(&self.data).await?;
        let new = WorkedOut::new_in(&self.data).await?;
        let acts = app::load_almaty(new.log())
            .await
            .map_err(Outcome::refused)?;
        let entries = new.log().read().state.length;
        new.keep().await?;
        print(&format!(
            "Read {acts} acts, took {acts}, refused 0. `{}` holds {entries} entries.\n",
            self.data.display()
        ))
    }
}
