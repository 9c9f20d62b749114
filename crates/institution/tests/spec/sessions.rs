//! Sessions and sittings, in the only order they can come in; what is done in them; symbols.

use institution::{
    Command, Event, Refusal,
    documents::{DocumentRegistration, Series},
    refusal::Kind,
    sessions::{Presence, SessionConvocation, SittingRef},
};

use crate::{
    acts::{
        agenda, announce, announce_participation, attend, business, close_session, close_sitting,
        convene, convocation, document, id, open_session, open_sitting, put, submission, submit,
        text, version,
    },
    record::{DAY, Record, Told},
};

/// The life of a session. After each act every act is tried: `yes` where it is lawful then, or
/// the refusal.
#[test]
fn a_session_is_announced_convened_opened_held_in_sittings_and_closed() {
    let acts = [
        announce("s", "assembly", "2026-02"),
        convene("s", "assembly", DAY),
        open_session("s"),
        open_sitting("s"),
        agenda("s", &["business"]),
        close_sitting("s"),
        close_session("s"),
    ];
    let answers = |record: &Record| {
        acts.each_ref().map(|act| {
            record
                .tried(act.clone())
                .map_or_else(|no| no.code(), |_| "yes")
        })
    };
    let not_yet = "session-not-convened";
    let (convened, open) = ("session-already-convened", "session-already-open");
    let (sitting, none) = ("sitting-open", "no-sitting-open");
    let (adopted, over) = ("agenda-already-adopted", "session-closed");
    let nothing = "unknown";
    // Announce, convene, open, open a sitting, adopt the agenda, close the sitting, close.
    let life = [
        ["yes", "yes", nothing, nothing, nothing, nothing, nothing],
        ["yes", "yes", not_yet, not_yet, not_yet, not_yet, not_yet],
        ["yes", convened, "yes", "yes", none, none, "yes"],
        ["yes", convened, open, "yes", none, none, "yes"],
        ["yes", convened, open, sitting, "yes", "yes", sitting],
        ["yes", convened, open, sitting, adopted, "yes", sitting],
        ["yes", convened, open, "yes", none, none, "yes"],
        ["yes", convened, over, over, over, over, over],
    ];
    let mut record = Record::founded();
    for (done, expected) in life.into_iter().enumerate() {
        assert_eq!(answers(&record), expected, "after {done} acts");
        if let Some(act) = acts.get(done) {
            record = record.given(act.clone());
        }
    }
}

#[test]
fn the_first_sitting_opens_the_session_too_and_sittings_are_numbered_from_one() {
    let opens = |record: &Record, number| {
        let sitting = SittingRef {
            session: id("s"),
            sitting: number,
        };
        let follows = record.tried(open_sitting("s")).unwrap();
        assert_eq!(follows, [Event::SittingOpened(sitting)]);
    };
    let record = Record::founded().given(convene("s", "assembly", DAY));
    opens(&record, 1);
    let record = record.given(open_sitting("s"));
    assert_eq!(
        record.refuses(open_session("s")),
        Refusal::SessionAlreadyOpen
    );
    opens(&record.given(close_sitting("s")), 2);
}

#[test]
fn a_session_is_convened_once_for_a_day_for_the_body_it_was_announced_for() {
    let other = Refusal::OtherBody {
        body: "assembly".to_string(),
    };
    let record = Record::founded().given(announce("s", "assembly", "2026-02"));
    let rows = [
        (convene("s", "assembly", "2026-02"), Refusal::DayNeeded),
        (convene("s", "assembly", "unstated"), Refusal::DayNeeded),
        (
            convene("s", "assembly", "../2026-02-10"),
            Refusal::DayNeeded,
        ),
        (convene("s", "council", DAY), other.clone()),
        (announce("s", "council", "2026-03"), other),
        (
            convene("s", "senate", DAY),
            Refusal::Unknown {
                kind: Kind::Body,
                id: "senate".to_string(),
            },
        ),
    ];
    for (command, expected) in rows {
        assert_eq!(record.refuses(command), expected);
    }
    for day in [DAY, "2026-02-10T09:00:00Z"] {
        let record = record.clone().given(convene("s", "assembly", day));
        assert_eq!(record.state.sessions[&id("s")].when, id(day));
    }
}

#[test]
fn host_and_chair_of_a_session_are_parties_of_the_register() {
    let unknown = Refusal::Unknown {
        kind: Kind::Party,
        id: "XZ".to_string(),
    };
    let plain = convocation("s", "assembly", DAY);
    let host = SessionConvocation {
        host: Some(id("XZ")),
        ..plain.clone()
    };
    let chair = SessionConvocation {
        chair: Some(id("XZ")),
        ..plain
    };
    for command in [host, chair] {
        let refusal = Record::founded().refuses(Command::ConveneSession(command));
        assert_eq!(refusal, unknown);
    }
}

#[test]
fn every_announcement_is_kept_and_convening_settles_what_was_announced() {
    let record = Record::founded()
        .given(announce("s", "assembly", "2026-02"))
        .given(announce("s", "assembly", "2026-03"));
    let session = &record.state.sessions[&id("s")];
    assert_eq!(session.announcements.len(), 2);
    assert_eq!(
        session.when,
        id("2026-02"),
        "the first announcement names it"
    );
    let record = record.given(convene("s", "assembly", DAY));
    let session = &record.state.sessions[&id("s")];
    assert_eq!((session.when, session.announcements.len()), (id(DAY), 2));
}

#[test]
fn nothing_of_a_session_is_dated_before_its_day() {
    let early = Refusal::DatedTooEarly {
        earlier: DAY.to_string(),
    };
    let convened = Record::founded().given(convene("s", "assembly", DAY));
    let open = convened.clone().given(open_sitting("s"));
    let rows = [
        (&convened, open_session("s")),
        (&convened, open_sitting("s")),
        (&convened, close_session("s")),
        (&open, agenda("s", &["business"])),
        (&open, close_sitting("s")),
    ];
    for (record, command) in rows {
        let dated = |day| command.clone().on(day);
        assert_eq!(record.refuses(dated("2026-02-09")), early);
        // A month, or no date at all, leaves it open.
        for day in [DAY, "2026-02", "unstated", "2026-02-11"] {
            assert!(record.tried(dated(day)).is_ok(), "{command:?} on {day}");
        }
    }
}

#[test]
fn a_sitting_is_not_dated_before_the_one_it_follows() {
    let record = Record::founded()
        .given(convene("s", "assembly", DAY))
        .given(open_sitting("s").on("2026-02-11"))
        .given(close_sitting("s").on("2026-02-11"));
    let early = Refusal::DatedTooEarly {
        earlier: "2026-02-11".to_string(),
    };
    assert_eq!(record.refuses(open_sitting("s").on(DAY)), early);
    record.given(open_sitting("s").on("2026-02-12"));
}

#[test]
fn a_sitting_does_not_close_over_an_open_question_nor_a_session_over_a_sitting() {
    let record = Record::sitting()
        .given(submit(submission("water", "assembly-1")))
        .given(put("water-1", "water", "assembly-1", "consensus"));
    let open = Refusal::QuestionStillOpen {
        question: "water-1".to_string(),
    };
    assert_eq!(record.refuses(close_sitting("assembly-1")), open);
    assert_eq!(
        record.refuses(close_session("assembly-1")),
        Refusal::SittingOpen
    );
}

#[test]
fn an_agenda_has_items_each_once_and_each_with_a_title() {
    let record = Record::founded()
        .given(convene("s", "assembly", DAY))
        .given(open_sitting("s"));
    assert_eq!(record.refuses(agenda("s", &[])), Refusal::AgendaEmpty);
    let twice = Refusal::AlreadyRegistered {
        kind: Kind::Item,
        id: "a".to_string(),
    };
    assert_eq!(record.refuses(agenda("s", &["a", "b", "a"])), twice);
    let Command::AdoptAgenda(mut untitled) = agenda("s", &["a"]) else {
        unreachable!()
    };
    untitled.items[0].titles = text(" ");
    let empty = Refusal::FieldEmpty { field: "titles" };
    assert_eq!(record.refuses(Command::AdoptAgenda(untitled)), empty);
}

#[test]
fn business_is_recorded_of_a_session_announced_or_convened_but_not_over() {
    let record = Record::founded().given(announce("s", "assembly", "2026-02"));
    let twice = Refusal::AlreadyRegistered {
        kind: Kind::Item,
        id: "water".to_string(),
    };
    let known = record
        .clone()
        .given(business("s", "water", Some("council")));
    assert_eq!(known.refuses(business("s", "water", None)), twice);
    let unknown = Refusal::Unknown {
        kind: Kind::Body,
        id: "senate".to_string(),
    };
    assert_eq!(
        record.refuses(business("s", "water", Some("senate"))),
        unknown
    );
    let over = record
        .given(convene("s", "assembly", DAY))
        .given(close_session("s"));
    assert_eq!(
        over.refuses(business("s", "water", None)),
        Refusal::SessionClosed
    );
}

#[test]
fn who_comes_is_announced_of_any_session_and_attendance_taken_of_a_convened_one() {
    let announced = Record::founded().given(announce("s", "assembly", "2026-02"));
    let comes = announce_participation("s", "XA", false);
    let record = announced
        .clone()
        .given(comes)
        .given(announce_participation("s", "XA", true));
    let session = &record.state.sessions[&id("s")];
    let latest = session.announcement(&id("XA")).unwrap();
    assert!(
        latest.claim.attends,
        "the latest announcement is the announcement"
    );
    let present = attend("s", "XA", Presence::Present);
    assert_eq!(announced.refuses(present), Refusal::SessionNotConvened);
    let unknown = Refusal::Unknown {
        kind: Kind::Party,
        id: "XZ".to_string(),
    };
    let convened = announced.given(convene("s", "assembly", DAY));
    for command in [
        attend("s", "XZ", Presence::Absent),
        announce_participation("s", "XZ", true),
    ] {
        assert_eq!(convened.refuses(command), unknown);
    }
}

// ---- Documents and their symbols ----

fn symbol(record: &Record, command: Command) -> String {
    match &record.tried(command).unwrap()[..] {
        [Event::DocumentIssued(issue)] => issue.symbol.to_string(),
        [Event::DraftSubmitted(issue)] => issue.symbol.to_string(),
        other => panic!("no symbol was allotted: {other:?}"),
    }
}

#[test]
fn each_series_of_a_session_is_numbered_from_one() {
    let record = Record::sitting();
    let rows = [
        (Series::Agenda, "UL.A/2026-02-10/AGENDA.1"),
        (Series::Information, "UL.A/2026-02-10/INF.1"),
        (Series::Delegation, "UL.A/2026-02-10/DEL.1"),
        (Series::Note, "UL.A/2026-02-10/NOTE.1"),
    ];
    for (series, expected) in rows {
        assert_eq!(symbol(&record, document("assembly-1", series)), expected);
    }
    let record = (1..=10).fold(record, |record, _| {
        record.given(document("assembly-1", Series::Note))
    });
    let eleventh = symbol(&record, document("assembly-1", Series::Note));
    assert_eq!(eleventh, "UL.A/2026-02-10/NOTE.11");
    let draft = submit(submission("water", "assembly-1"));
    assert_eq!(symbol(&record, draft), "UL.A/2026-02-10/L.1");
}

#[test]
fn a_symbol_bears_the_date_of_its_session_as_given_or_else_its_id() {
    let rows = [
        ("2026-02-10", "UL.A/2026-02-10/NOTE.1"),
        ("2026-02", "UL.A/2026-02/NOTE.1"),
        // A moment is a day here, and an id's underline no part of a symbol.
        ("2026-02-10T22:00:00Z", "UL.A/2026-02-10/NOTE.1"),
        ("unstated", "UL.A/spring-2026/NOTE.1"),
        ("2026-02/..", "UL.A/spring-2026/NOTE.1"),
    ];
    for (when, expected) in rows {
        let record = Record::founded().given(announce("spring_2026", "assembly", when));
        let note = document("spring_2026", Series::Note);
        assert_eq!(symbol(&record, note), expected, "{when}");
    }
}

#[test]
fn two_sessions_of_one_body_on_one_day_share_a_series() {
    let record = Record::founded()
        .given(convene("morning", "assembly", DAY))
        .given(convene("evening", "assembly", DAY))
        .given(document("morning", Series::Note));
    let note = symbol(&record, document("evening", Series::Note));
    assert_eq!(note, "UL.A/2026-02-10/NOTE.2");
}

#[test]
fn a_document_has_a_title_and_no_version_without_text() {
    let plain = DocumentRegistration {
        session: id("assembly-1"),
        series: Series::Note,
        titles: text("a note"),
        versions: vec![version("Something.")],
        submitted_by: None,
    };
    let rows = [
        (
            DocumentRegistration {
                titles: text(""),
                ..plain.clone()
            },
            Refusal::FieldEmpty { field: "titles" },
        ),
        (
            DocumentRegistration {
                versions: vec![version("Something."), version(" ")],
                ..plain.clone()
            },
            Refusal::FieldEmpty { field: "versions" },
        ),
        (
            DocumentRegistration {
                submitted_by: Some(id("XZ")),
                ..plain.clone()
            },
            Refusal::Unknown {
                kind: Kind::Party,
                id: "XZ".to_string(),
            },
        ),
    ];
    let record = Record::sitting();
    for (registration, expected) in rows {
        assert_eq!(
            record.refuses(Command::RegisterDocument(registration)),
            expected
        );
    }
    record.given(Command::RegisterDocument(plain));
}
