//! The ledger asked: who belonged on a day among 534 organisations, and what was known at a moment
//! of 100,000 entries; beside a bare walk over the same entries, in the same run.
#![expect(
    clippy::unwrap_used,
    reason = "a measure that cannot be set up should stop there"
)]

use std::{hint::black_box, sync::Arc};

use app::{
    Published,
    views::{Reader, elsewhere},
};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use institution::{
    Entry, Envelope, Event, State,
    entry::{Actor, Certainty, Office, Visibility},
    evolve,
    membership::{Standing, StandingClaim},
};
use language::Interface;
use vocab::{Attribution, CalendarDate, Capacity, Span, Texts, Timestamp, When};

const ORGANISATIONS: u64 = 534;
/// As many as the table of spells has rows.
const SPELLS: u64 = 12_861;
const ENTRIES: u64 = 100_000;

/// The moment an entry is recorded: one a second.
fn moment(position: u64) -> Timestamp {
    let begins: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    Timestamp::from_second(begins.as_second() + i64::try_from(position).unwrap()).unwrap()
}

/// A spell of a party in an organisation, spread over two centuries.
fn spell(position: u64) -> Entry {
    let begins = i16::try_from(1816 + position % 190).unwrap();
    let lasts = i16::try_from(position % 37).unwrap();
    let year = |year| When::On(CalendarDate::Year(year));
    let claim = StandingClaim {
        organisation: Some(format!("O{}", position % ORGANISATIONS).parse().unwrap()),
        party: format!("P{}", position % 199).parse().unwrap(),
        standing: Standing::Member,
        span: Span {
            from: year(begins),
            until: Some(year(begins + lasts)),
        },
        certainty: Certainty::Stated,
        texts: Texts::new(),
        terms: None,
    };
    let envelope = Envelope {
        command: format!("c{position}").parse().unwrap(),
        recorded_at: moment(position),
        recorder: Actor {
            office: Office::Secretariat,
            user: "bench".parse().unwrap(),
        },
        attribution: Attribution {
            account: "table".parse().unwrap(),
            capacity: Capacity::Press,
            source: None,
            said: When::Unstated,
        },
        valid: When::Unstated,
        visibility: Visibility::Public,
    };
    Entry {
        position,
        envelope,
        event: Event::StandingClaimed(claim),
    }
}

fn published(entries: u64) -> Published {
    let mut state = State::default();
    let entries: Vec<Arc<Entry>> = (0..entries).map(|at| Arc::new(spell(at))).collect();
    entries.iter().for_each(|entry| evolve(&mut state, entry));
    Published {
        state,
        entries,
        ..Published::default()
    }
}

fn on(year: i16) -> Reader {
    Reader {
        language: Interface::English,
        on: format!("{year}-07-01").parse().unwrap(),
        office: None,
    }
}

/// Any date, over all organisations and over one of them.
fn dates(criterion: &mut Criterion) {
    let published = published(SPELLS);
    let mut group = criterion.benchmark_group("ledger");
    for year in [1850, 1950, 2014] {
        let reader = on(year);
        group.bench_function(BenchmarkId::new("all-organisations", year), |bench| {
            bench.iter(|| elsewhere::elsewhere(black_box(&published.state), "", &reader));
        });
        group.bench_function(BenchmarkId::new("one-organisation", year), |bench| {
            bench.iter(|| elsewhere::membership(black_box(&published.state), "O7", None, &reader));
        });
    }
    group.finish();
}

/// What was known after three quarters of the entries, and after all of them.
fn known(criterion: &mut Criterion) {
    let published = published(ENTRIES);
    let mut group = criterion.benchmark_group("known-at");
    group.sample_size(20);
    for after in [ENTRIES * 3 / 4, ENTRIES] {
        let moment = moment(after - 1);
        group.throughput(Throughput::Elements(after));
        group.bench_function(BenchmarkId::new("folded", after), |bench| {
            bench.iter(|| published.known_at(black_box(moment)).state.length);
        });
        group.bench_function(BenchmarkId::new("walked", after), |bench| {
            let walked = || {
                let known = published.entries.iter();
                let known = known.take_while(|entry| entry.envelope.recorded_at <= moment);
                known
                    .map(|entry| entry.envelope.command.as_str().len())
                    .sum::<usize>()
            };
            bench.iter(walked);
        });
    }
    group.finish();
}

criterion_group!(benches, dates, known);
criterion_main!(benches);
