//! Notices: given, counted, taken back in time; and whose word they are.

use institution::{
    Command, Event, Refusal,
    law::{Charter, Leaving, NoticePeriod, Revocation},
    membership::{
        Ending, Facet, Standing,
        notices::{Notice, NoticeKind, takes_effect},
    },
    worlds::standing_by,
};
use vocab::{AccountId, Capacity, Span, When};

use crate::{
    acts::{account, id, leave, letter, notice, standing, take_back},
    law::{adoption, charter},
    record::{Act, Record, Told},
};

/// XC's delegation acts by its own word.
fn own(command: Command, valid: &str) -> Act {
    command
        .by("XC", Capacity::Party)
        .done_by("delegation:XC")
        .resting_on(None)
        .on(valid)
}

fn status(record: &Record, day: &str, by: Option<&str>) -> Option<Standing> {
    let account: Option<AccountId> = by.map(id);
    let party = id("XC");
    standing_by(
        &record.state,
        &party,
        Facet::Status,
        id(day),
        account.as_ref(),
    )
    .map(|claimed| claimed.claim.standing)
}

#[test]
fn a_notice_takes_effect_when_the_charters_period_has_passed() {
    let receipt = match &Record::founded()
        .tried(own(leave("n", "XC"), "2026-02-10"))
        .unwrap()[..]
    {
        [Event::NoticeGiven(receipt)] => receipt.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(receipt.takes_effect, Some(id("2026-08-10")));
    let record = Record::founded().given(own(leave("n", "XC"), "2026-02-10"));
    for by in [None, Some("XC")] {
        assert_eq!(status(&record, "2026-02-09", by), Some(Standing::Member));
        assert_eq!(
            status(&record, "2026-02-10", by),
            Some(Standing::Withdrawing)
        );
        assert_eq!(
            status(&record, "2026-08-09", by),
            Some(Standing::Withdrawing)
        );
        assert_eq!(status(&record, "2026-08-10", by), Some(Standing::Former));
    }
    let gone = record.state.standings.last().unwrap();
    assert_eq!(gone.origin.attribution.capacity, Capacity::OperationOfRule);
    let ending = gone.claim.terms.as_ref().unwrap().ending;
    assert_eq!(ending, Some(Ending::Withdrawn));
}

#[test]
fn the_day_is_counted_as_periods_in_law_are() {
    use NoticePeriod::{FinancialYear, Months, NextYear};
    let nine = FinancialYear { within_months: 9 };
    let rows = [
        (Months(6), "2026-02-10", Some("2026-08-10")),
        (Months(6), "2026-08-31", Some("2027-02-28")),
        // The Organization of American States: two years.
        (Months(24), "2017-04-28", Some("2019-04-28")),
        // The International Monetary Fund: on receipt.
        (Months(0), "2026-02-10", Some("2026-02-10")),
        (Months(12), "2026-02", Some("2027-02")),
        (Months(12), "2026", Some("2027")),
        // What the date of receipt leaves open stays open.
        (Months(6), "2026", None),
        (Months(6), "unstated", None),
        (Months(6), "2026-02/..", None),
        // The Council of Europe, Art. 7: in the first nine months, the end of that year.
        (nine, "2026-09-30", Some("2026-12-31")),
        (nine, "2026-10-01", Some("2027-12-31")),
        (nine, "2026-09", Some("2026-12-31")),
        (nine, "2026", None),
        // OPEC, Art. 8: notice of December 2018, effect on 1 January 2019.
        (NextYear, "2018-12-03", Some("2019-01-01")),
        (NextYear, "2018", Some("2019-01-01")),
        (Months(u16::MAX), "9999-12-31", None),
    ];
    for (period, received, expected) in rows {
        let expected: Option<When> = expected.map(id);
        assert_eq!(takes_effect(period, id(received)), expected, "{received}");
    }
}

#[test]
fn a_notice_taken_back_in_time_leaves_a_member() {
    let record = Record::founded()
        .given(own(leave("n", "XC"), "2026-02-10"))
        .given(own(take_back("n", "XC"), "2026-03-01"));
    assert_eq!(
        status(&record, "2026-02-20", None),
        Some(Standing::Withdrawing)
    );
    assert_eq!(status(&record, "2026-03-02", None), Some(Standing::Member));
    assert_eq!(status(&record, "2027-01-01", None), Some(Standing::Member));
    assert!(record.state.notices[&id("n")].revoked().is_some());
    let again = record.refuses(own(take_back("n", "XC"), "2026-03-02"));
    assert_eq!(again, Refusal::AlreadyDone { party: id("XC") });
    // And another can be given.
    let record = record.given(own(leave("n2", "XC"), "2026-04-01"));
    assert_eq!(status(&record, "2026-10-01", None), Some(Standing::Former));
}

#[test]
fn once_in_effect_nothing_is_taken_back() {
    let record = Record::founded().given(own(leave("n", "XC"), "2026-02-10"));
    let refused = record.refuses(own(take_back("n", "XC"), "2026-08-10"));
    let day = "2026-08-10".to_string();
    assert_eq!(refused, Refusal::NoticeInEffect { day });
    assert!(
        record
            .tried(own(take_back("n", "XC"), "2026-08-09"))
            .is_ok()
    );
}

#[test]
fn a_charter_may_let_nothing_be_taken_back() {
    let changed = Charter {
        leaving: vec![Leaving {
            revocation: Revocation::Excluded,
            ..charter().leaving.remove(0)
        }],
        digest: "lakes-final".to_string(),
        ..charter()
    };
    let mut record = Record::founded();
    record.state.learn(std::sync::Arc::new(changed.clone()));
    let record = record
        .given(Command::AdoptCharter(adoption(&changed)))
        .given(own(leave("n", "XC"), "2026-02-10"));
    let refused = record.refuses(own(take_back("n", "XC"), "2026-03-01"));
    assert_eq!(refused, Refusal::NoticeIrrevocable);
}

#[test]
fn where_the_charter_is_silent_the_notices_own_day_is_its_authors_word() {
    let silent = Charter {
        leaving: Vec::new(),
        digest: "lakes-silent".to_string(),
        ..charter()
    };
    let mut record = Record::founded();
    record.state.learn(std::sync::Arc::new(silent.clone()));
    let record = record.given(Command::AdoptCharter(adoption(&silent)));
    let without = record.clone().given(own(leave("n", "XC"), "2026-02-10"));
    assert_eq!(
        status(&without, "2030-01-01", None),
        Some(Standing::Withdrawing)
    );
    let dated = Command::GiveNotice(Notice {
        effective: Some(id("2026-03-01")),
        ..notice("n", "XC", NoticeKind::Withdrawal)
    });
    let record = record.given(own(dated, "2026-02-10"));
    // The party is not competent for that; the organisation still counts it.
    assert_eq!(
        status(&record, "2026-03-01", Some("XC")),
        Some(Standing::Former)
    );
    assert_eq!(status(&record, "2026-03-01", None), Some(Standing::Member));
}

#[test]
fn a_day_the_notice_names_itself_is_kept_beside_the_one_counted() {
    // L4 (OAS): the letter names one day, two years from its receipt are another.
    let dated = Command::GiveNotice(Notice {
        effective: Some(id("2026-08-09")),
        ..notice("n", "XC", NoticeKind::Withdrawal)
    });
    let record = Record::founded().given(own(dated, "2026-02-10"));
    let kept = &record.state.notices[&id("n")];
    assert!(kept.differs());
    assert_eq!(kept.effect(), Some(id("2026-08-10")));
}

#[test]
fn somebody_elses_word_against_a_notice_is_another_account_and_revokes_nothing() {
    // L4: who else speaks for the party asks that the notice be disregarded.
    let rival = vocab::Account {
        party: Some(id("XC")),
        ..account("assembly-of-XC", Capacity::Party)
    };
    let word = take_back("n", "XC")
        .by("assembly-of-XC", Capacity::Party)
        .on("2026-05-01");
    let record = Record::founded()
        .given(Command::RegisterAccount(rival))
        .given(own(leave("n", "XC"), "2026-02-10"))
        .given(word);
    assert!(record.state.notices[&id("n")].revoked().is_none());
    let day = "2026-08-10";
    assert_eq!(status(&record, day, None), Some(Standing::Former));
    assert_eq!(status(&record, day, Some("XC")), Some(Standing::Former));
    assert_eq!(
        status(&record, day, Some("assembly-of-XC")),
        Some(Standing::Member)
    );
    assert!(institution::worlds::is_contested(
        &record.state,
        &id("XC"),
        id(day)
    ));
    assert!(!institution::worlds::is_contested(
        &record.state,
        &id("XA"),
        id(day)
    ));
}

#[test]
fn a_suspension_of_ones_own_is_an_act_of_the_party_and_an_account() {
    let suspends = Command::GiveNotice(notice("s", "XC", NoticeKind::Suspension));
    let resumes = Command::GiveNotice(notice("r", "XC", NoticeKind::Resumption));
    let record = Record::founded().given(own(suspends, "2026-02"));
    let taking_part = |record: &Record, by: Option<&str>| {
        let account: Option<AccountId> = by.map(id);
        let day = id("2026-06-21");
        standing_by(
            &record.state,
            &id("XC"),
            Facet::Participation,
            day,
            account.as_ref(),
        )
        .map(|claimed| claimed.claim.standing)
    };
    assert_eq!(
        taking_part(&record, Some("XC")),
        Some(Standing::SelfSuspended)
    );
    assert_eq!(taking_part(&record, None), None);
    let record = record.given(own(resumes, "2026-05"));
    assert_eq!(taking_part(&record, Some("XC")), Some(Standing::Active));
}

#[test]
fn who_is_no_member_cannot_leave_and_who_leaves_does_so_once() {
    let outsider = leave("n", "XD")
        .by("XD", Capacity::Party)
        .done_by("delegation:XD")
        .resting_on(None);
    assert_eq!(
        Record::founded().refuses(outsider),
        Refusal::NotAMember { party: id("XD") }
    );
    let record = Record::founded().given(own(leave("n", "XC"), "2026-02-10"));
    let second = record.refuses(own(leave("n2", "XC"), "2026-03-10"));
    assert_eq!(second, Refusal::NoticeRunning { notice: id("n") });
    let same = record.refuses(own(leave("n", "XC"), "2026-03-10"));
    assert!(matches!(same, Refusal::AlreadyRegistered { .. }));
}

#[test]
fn an_officer_records_a_notice_from_a_paper_or_a_source() {
    let by_officer = leave("n", "XC").by("XC", Capacity::Party);
    assert!(Record::founded().tried(by_officer.clone()).is_ok());
    let bare = by_officer.resting_on(None);
    assert_eq!(Record::founded().refuses(bare), Refusal::InstrumentMissing);
    let papered = Command::GiveNotice(Notice {
        instrument: Some(letter()),
        ..notice("n", "XC", NoticeKind::Withdrawal)
    });
    let papered = papered.by("XC", Capacity::Party).resting_on(None);
    assert!(Record::founded().tried(papered).is_ok());
}

#[test]
fn a_notice_whose_date_of_receipt_is_not_known_is_not_taken() {
    let undated = own(leave("n", "XC"), "unstated");
    assert_eq!(Record::founded().refuses(undated), Refusal::DayNeeded);
}

#[test]
fn what_was_said_before_a_member_left_is_no_word_against_its_leaving() {
    let contested = |record: &Record| {
        let day = id("2026-09-01");
        institution::worlds::is_contested(&record.state, &id("XC"), day)
    };
    let still = |from: &str| {
        let span = Span {
            from: id(from),
            until: None,
        };
        Command::ClaimStanding(standing("XC", Standing::Member, span))
    };
    let record = Record::founded()
        .given(still("2026-01-05").on("2026-01-05"))
        .given(own(leave("n", "XC"), "2026-02-10"));
    assert!(
        !contested(&record),
        "it left, and nobody has said otherwise since"
    );
    let said_since = still("unstated").on("2026-08-20");
    let mut act: Act = said_since;
    act.context.attribution.said = id("2026-08-20");
    assert!(contested(&record.clone().given(act)));
    assert!(contested(&record.given(still("2026-08-15"))));
}
