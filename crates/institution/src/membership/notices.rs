//! Notices: that a party leaves, that it suspends its taking part or resumes it; and taking a
//! notice back in time.
//!
//! A notice is an act, not a claim by somebody else: the party gives it, in writing, to whom the
//! charter says. The day it takes effect is computed from the charter and kept with the notice.
//! What follows from it stands in the state as claims of standing that bear the notice's own entry,
//! so that accounts, policies and pages read them like any other.

use alloc::{string::ToString, vec, vec::Vec};

use vocab::{CalendarDate, Capacity, Day, NoticeId, PartyId, Span, Texts, When};

use super::{Claimed, Ending, Facet, Standing, StandingClaim, Terms};
use crate::{
    Context, Entry, Event, Refusal, State,
    decide::{free, known, sourced},
    entry::{Certainty, Instrument},
    law::{Leaving, NoticePeriod, Revocation},
    refusal::Kind,
    worlds::standing_by,
};
/// A notice as it is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its id here.
    pub notice: NoticeId,
    /// Whose.
    pub party: PartyId,
    /// What it says.
    pub kind: NoticeKind,
    /// From when it is to hold, by its own words; the charter may give another day.
    pub effective: Option<When>,
    /// The notice in words, in our paraphrase.
    pub texts: Texts,
    /// The paper it was given by.
    pub instrument: Option<Instrument>,
}

/// What a notice says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoticeKind {
    /// The party leaves.
    Withdrawal,
    /// It suspends its own taking part.
    Suspension,
    /// It takes part again.
    Resumption,
}

impl NoticeKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Withdrawal, Self::Suspension, Self::Resumption];

    /// The word used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Withdrawal => "withdrawal",
            Self::Suspension => "suspension",
            Self::Resumption => "resumption",
        }
    }
}

/// A notice with the day it takes effect by the charter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeReceipt {
    /// The notice.
    pub notice: Notice,
    /// The day it takes effect, where the charter gives a period and the date of receipt allows to
    /// count it.
    pub takes_effect: Option<When>,
}

/// A notice taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeRevocation {
    /// The notice.
    pub notice: NoticeId,
    /// The party whose notice it is.
    pub party: PartyId,
    /// The revocation in words.
    pub texts: Texts,
    /// The paper it was given by.
    pub instrument: Option<Instrument>,
}

/// A notice in the state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeOnRecord {
    /// The notice, with whose word it is and when it was received.
    pub given: Claimed<NoticeReceipt>,
    /// Words that take it back, in the order recorded: whoever gave it, or somebody else who
    /// speaks for the party.
    pub revocations: Vec<Claimed<NoticeRevocation>>,
}

impl NoticeOnRecord {
    /// The revocation by the account that gave the notice, which ends it.
    #[must_use]
    pub fn revoked(&self) -> Option<&Claimed<NoticeRevocation>> {
        let giver = &self.given.origin.attribution.account;
        let own = |revocation: &&Claimed<NoticeRevocation>| {
            revocation.origin.attribution.account == *giver
        };
        self.revocations.iter().find(own)
    }

    /// The day it takes effect: by the charter, or by its own words where the charter is silent.
    #[must_use]
    pub fn effect(&self) -> Option<When> {
        let receipt = &self.given.claim;
        receipt.takes_effect.or(receipt.notice.effective)
    }

    /// Whether the day the notice itself names is another than the one the charter gives.
    #[must_use]
    pub fn differs(&self) -> bool {
        let receipt = &self.given.claim;
        matches!((receipt.takes_effect, receipt.notice.effective), (Some(law), Some(own)) if law != own)
    }
}

/// The day on which a notice received at some time takes effect.
///
/// A period of months ends on the day of that number in its last month, and on the month's last day
/// where it has none (as RFC 5545 does *not*, and as periods in law do: Regulation 1182/71,
/// Art. 3(2)(c)). A receipt known to the month gives an effect known to the month.
#[must_use]
pub fn takes_effect(period: NoticePeriod, received: When) -> Option<When> {
    let date = match received {
        When::On(date) => date,
        When::At(_) => CalendarDate::Day(received.first_day()?),
        When::Unstated | When::Before(_) | When::After(_) => return None,
    };
    match period {
        NoticePeriod::Months(months) => date.months_later(months).map(When::On),
        NoticePeriod::NextYear => {
            let next = date.year().checked_add(1)?;
            Some(When::day(Day::new(next, 1, 1).ok()?))
        }
        NoticePeriod::FinancialYear { within_months } => {
            year_end(date, within_months).map(|day| When::On(CalendarDate::Day(day)))
        }
    }
}

/// The end of the financial year in which it was given, or of the next where it came too late in
/// it (Statute of the Council of Europe, Art. 7). `None` where the date leaves open which.
fn year_end(date: CalendarDate, within_months: u8) -> Option<Day> {
    let in_time = |day: Day| day.month().unsigned_abs() <= within_months;
    let (first, last) = (date.first_day(), date.last_day());
    if in_time(first) != in_time(last) {
        return None;
    }
    let year = if in_time(first) {
        first.year()
    } else {
        first.year().checked_add(1)?
    };
    Day::new(year, 12, 31).ok()
}

pub(crate) fn give(
    state: &State,
    context: &Context,
    notice: &Notice,
) -> Result<Vec<Event>, Refusal> {
    free(
        state.notices.contains_key(&notice.notice),
        Kind::Notice,
        &notice.notice,
    )?;
    written(context, notice.instrument.as_ref(), &notice.party)?;
    let received = context.valid;
    let day = received
        .first_day()
        .or_else(|| received.last_day())
        .ok_or(Refusal::DayNeeded)?;
    let account = &context.attribution.account;
    // A member by its own account or by the one the organisation follows can say that it leaves.
    let is_member = |account| {
        standing_by(state, &notice.party, Facet::Status, day, account)
            .is_some_and(|claimed| claimed.claim.standing.is_membership())
    };
    if !is_member(Some(account)) && !is_member(None) {
        return Err(Refusal::NotAMember {
            party: notice.party.clone(),
        });
    }
    if let Some(running) = running(state, notice, context) {
        return Err(Refusal::NoticeRunning { notice: running });
    }
    if let Some(effective) = notice.effective
        && let (Some(effective), Some(received)) = (effective.last_day(), received.first_day())
        && effective < received
        && notice.kind == NoticeKind::Withdrawal
    {
        return Err(Refusal::EndBeforeBeginning);
    }
    let period = match notice.kind {
        NoticeKind::Withdrawal => leaving_on(state, day).map(|leaving| leaving.notice),
        NoticeKind::Suspension | NoticeKind::Resumption => None,
    };
    Ok(vec![Event::NoticeGiven(NoticeReceipt {
        takes_effect: period.and_then(|period| takes_effect(period, received)),
        notice: notice.clone(),
    })])
}

/// A notice of withdrawal by the same account that still runs.
fn running(state: &State, notice: &Notice, context: &Context) -> Option<NoticeId> {
    if notice.kind != NoticeKind::Withdrawal {
        return None;
    }
    let runs = |on_record: &&NoticeOnRecord| {
        let given = &on_record.given;
        given.claim.notice.party == notice.party
            && given.claim.notice.kind == NoticeKind::Withdrawal
            && given.origin.attribution.account == context.attribution.account
            && on_record.revoked().is_none()
    };
    let found = state.notices.values().find(runs)?;
    let is_over = on_or_after(context.valid, found.effect());
    (!is_over).then(|| found.given.claim.notice.notice.clone())
}

fn on_or_after(act: When, effect: Option<When>) -> bool {
    let effect = effect.and_then(|effect| effect.first_day());
    matches!((act.last_day(), effect), (Some(act), Some(effect)) if act >= effect)
}

/// A notice that somebody else records names the paper, or the source it is known from.
fn written(
    context: &Context,
    instrument: Option<&Instrument>,
    party: &PartyId,
) -> Result<(), Refusal> {
    let own = matches!(&context.actor.office, crate::entry::Office::Delegation(me) if me == party);
    if own || instrument.is_some() || sourced(context).is_ok() {
        Ok(())
    } else {
        Err(Refusal::InstrumentMissing)
    }
}

pub(crate) fn revoke(
    state: &State,
    context: &Context,
    revocation: &NoticeRevocation,
) -> Result<Vec<Event>, Refusal> {
    let found = known(
        state.notices.get(&revocation.notice),
        Kind::Notice,
        &revocation.notice,
    )?;
    let given = &found.given;
    if given.claim.notice.party != revocation.party {
        return Err(Refusal::Unknown {
            kind: Kind::Notice,
            id: alloc::format!("{} of {}", revocation.notice, revocation.party),
        });
    }
    written(context, revocation.instrument.as_ref(), &revocation.party)?;
    crate::decide::not_before(context.valid, given.origin.valid)?;
    let account = &context.attribution.account;
    let done = |other: &Claimed<NoticeRevocation>| other.origin.attribution.account == *account;
    if found.revocations.iter().any(done) {
        return Err(Refusal::AlreadyDone {
            party: revocation.party.clone(),
        });
    }
    if given.claim.notice.kind == NoticeKind::Withdrawal {
        if on_or_after(context.valid, found.effect()) {
            return Err(Refusal::NoticeInEffect {
                day: found.effect().unwrap_or_default().to_string(),
            });
        }
        let day = given.origin.valid.first_day();
        let law = day.and_then(|day| leaving_on(state, day));
        if law.is_some_and(|leaving| leaving.revocation == Revocation::Excluded) {
            return Err(Refusal::NoticeIrrevocable);
        }
    }
    Ok(vec![Event::NoticeRevoked(revocation.clone())])
}

/// The charter's article on leaving that applies on a day.
#[must_use]
pub fn leaving_on(state: &State, day: Day) -> Option<&Leaving> {
    let charter = state.charter.as_ref()?;
    let applies = |leaving: &&Leaving| {
        let span = Span {
            from: leaving.from,
            until: None,
        };
        span.holds_on(day) != vocab::Holds::No
    };
    charter.leaving.iter().rfind(applies)
}

/// Folds a notice: what follows from it, as claims that bear its entry.
pub(crate) fn given(state: &mut State, entry: &Entry, receipt: &NoticeReceipt) {
    let given = Claimed {
        origin: entry.origin(),
        claim: receipt.clone(),
    };
    let on_record = NoticeOnRecord {
        given,
        revocations: Vec::new(),
    };
    state.standings.extend(following(&on_record));
    state
        .notices
        .insert(receipt.notice.notice.clone(), on_record);
}

/// Folds a revocation: by whoever gave the notice, what followed from it ends; by somebody else, a
/// word beside it that the party stays a member.
pub(crate) fn revoked(state: &mut State, entry: &Entry, revocation: &NoticeRevocation) {
    let Some(on_record) = state.notices.get_mut(&revocation.notice) else {
        return;
    };
    let claimed = Claimed {
        origin: entry.origin(),
        claim: revocation.clone(),
    };
    let is_own = claimed.origin.attribution.account == on_record.given.origin.attribution.account;
    let position = on_record.given.origin.position;
    let effect = on_record.effect();
    let is_withdrawal = on_record.given.claim.notice.kind == NoticeKind::Withdrawal;
    on_record.revocations.push(claimed);
    if is_own {
        let until = Some(entry.envelope.valid);
        state.standings.retain(|claimed| {
            claimed.origin.position != position || claimed.claim.standing != Standing::Former
        });
        for claimed in &mut state.standings {
            if claimed.origin.position == position {
                claimed.claim.span.until = until;
            }
        }
    } else if is_withdrawal {
        let stays = StandingClaim {
            organisation: None,
            party: revocation.party.clone(),
            standing: Standing::Member,
            span: Span {
                from: effect.unwrap_or(entry.envelope.valid),
                until: None,
            },
            certainty: Certainty::Stated,
            texts: revocation.texts.clone(),
            terms: None,
        };
        state.standings.push(Claimed {
            origin: entry.origin(),
            claim: stays,
        });
    }
}

/// The claims a notice brings about.
fn following(on_record: &NoticeOnRecord) -> Vec<Claimed<StandingClaim>> {
    let given = &on_record.given;
    let notice = &given.claim.notice;
    let received = given.origin.valid;
    let claim = |standing, span, terms| StandingClaim {
        organisation: None,
        party: notice.party.clone(),
        standing,
        span,
        certainty: Certainty::Stated,
        texts: notice.texts.clone(),
        terms,
    };
    let by = |capacity: Option<Capacity>, claim| {
        let mut origin = given.origin.clone();
        origin.attribution.capacity = capacity.unwrap_or(origin.attribution.capacity);
        Claimed { origin, claim }
    };
    let from = |from| Span { from, until: None };
    match notice.kind {
        NoticeKind::Suspension | NoticeKind::Resumption => {
            let standing = if notice.kind == NoticeKind::Suspension {
                Standing::SelfSuspended
            } else {
                Standing::Active
            };
            let begins = notice.effective.unwrap_or(received);
            vec![by(None, claim(standing, from(begins), None))]
        }
        NoticeKind::Withdrawal => {
            let effect = on_record.effect();
            let eve = effect.and_then(before);
            let leaves = claim(
                Standing::Withdrawing,
                Span {
                    from: received,
                    until: eve.or(effect),
                },
                None,
            );
            // Where it takes effect on receipt, nobody is on the way out.
            let at_once = matches!(
                (effect.and_then(|effect| effect.first_day()), received.first_day()),
                (Some(effect), Some(received)) if effect <= received
            );
            let mut claims = Vec::new();
            if !at_once {
                claims.push(by(None, leaves));
            }
            if let Some(effect) = effect {
                let terms = Some(Terms {
                    ending: Some(Ending::Withdrawn),
                    ..Terms::default()
                });
                let gone = claim(Standing::Former, from(effect), terms);
                // By the charter's period it is the rule that brings it about; by the notice's own
                // day alone, the party's word.
                let capacity = given.claim.takes_effect.map(|_| Capacity::OperationOfRule);
                claims.push(by(capacity, gone));
            }
            claims
        }
    }
}

/// The day before a day; a month or a year stays what it is.
fn before(effect: When) -> Option<When> {
    match effect {
        When::On(CalendarDate::Day(day)) => day.yesterday().ok().map(When::day),
        _ => None,
    }
}
