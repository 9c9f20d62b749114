//! Each act: a form filled in as it should be, one with nothing in it, one with answers that
//! mean nothing. And no form makes the reading panic.

use std::sync::OnceLock;

use app::{Log, doors::knock};
use institution::entry::Office;
use language::Interface;
use proptest::prelude::*;
use tokio::runtime::Runtime;

use super::{super::act::ACTS, asked, reader, scene};

/// A form that is filled in well, and another whose answers mean nothing.
struct Sample {
    act: &'static str,
    good: &'static str,
    /// What is wrong where only the page's own fields are sent.
    missing: &'static [&'static str],
    /// Answers that mean nothing, and which are told to be wrong.
    malformed: (&'static str, &'static [&'static str]),
}

const BY: &str = "by.account=AM&by.source=report";

const SAMPLES: [Sample; 27] = [
    Sample {
        act: "register-source",
        good: "titles-en=A+report&layer=others&language=hy&dated=2024-06&location=Archive",
        missing: &["titles", "layer", "language"],
        malformed: (
            "titles-en=A&layer=rumour&language=xx&dated=June",
            &["layer", "language", "dated"],
        ),
    },
    Sample {
        act: "claim-standing",
        good: "party=AM&standing=self-suspended&from=2024-02/..&certainty=stated&texts-en=A+claim.",
        missing: &["party", "standing", "texts", "by.account", "by.source"],
        malformed: (
            "party=ZZ&standing=guest&from=2024-13&texts-en=A&by.account=nobody&by.source=nowhere&by.capacity=friend&by.said=then",
            &[
                "party",
                "standing",
                "from",
                "by.account",
                "by.source",
                "by.capacity",
                "by.said",
            ],
        ),
    },
    Sample {
        act: "claim-chair",
        good: "party=KZ&body=cfm&from=unstated&ground-en=A+decision",
        missing: &["party", "by.account", "by.source"],
        malformed: (
            "party=KZ&body=nobody&until=31.12.2024&by.account=AM&by.source=report",
            &["body", "until"],
        ),
    },
    Sample {
        act: "claim-seat",
        good: "body=board&party=KZ&from=2025&constituency-en=East&ground-en=Elected.",
        missing: &["body", "party", "by.account", "by.source"],
        malformed: (
            "body=a+b&party=ZZ&from=soon&by.account=AM&by.source=report",
            &["body", "party", "from"],
        ),
    },
    Sample {
        act: "give-notice",
        good: "party=AM&kind=withdrawal&effective=2025-01-01&texts-en=It+leaves.&instrument.kind=notice&instrument.reference=Notice+1",
        missing: &[
            "instrument.kind",
            "instrument.reference",
            "kind",
            "party",
            "texts",
        ],
        malformed: (
            "party=AM&kind=farewell&effective=tomorrow&texts-en=A&instrument.kind=parrot&instrument.reference=1",
            &["kind", "effective", "instrument.kind"],
        ),
    },
    Sample {
        act: "revoke-notice",
        good: "notice=n&party=AM&texts-en=Taken+back.&instrument.kind=notice&instrument.reference=Notice+2",
        missing: &[
            "instrument.kind",
            "instrument.reference",
            "notice",
            "party",
            "texts",
        ],
        malformed: (
            "notice=a+b&party=AM&texts-en=A&instrument.kind=notice&instrument.reference=1&valid=x",
            &["notice", "valid"],
        ),
    },
    Sample {
        act: "record-change",
        good: "party=AM&names-en=Another&succeeds.predecessor=KZ&succeeds.kind=continues&from=2024&texts-en=Renamed.",
        missing: &["party", "texts", "by.account", "by.source"],
        malformed: (
            "party=AM&succeeds.predecessor=ZZ&succeeds.kind=eats&texts-en=A&by.account=AM&by.source=report",
            &["succeeds.predecessor", "succeeds.kind"],
        ),
    },
    Sample {
        act: "submit-credentials",
        good: "session=s&party=AM&head-en=The+ambassador&members.1-en=A+counsellor&members.2-ru=Советник&instrument.kind=letter&instrument.reference=Letter+1",
        missing: &[
            "head",
            "instrument.kind",
            "instrument.reference",
            "party",
            "session",
        ],
        malformed: (
            "session=a+b&party=ZZ&head-en=A&instrument.kind=letter&instrument.reference=1",
            &["session", "party"],
        ),
    },
    Sample {
        act: "examine-credentials",
        good: "session=s&party=AM&delegation=AM&finding=deferred&texts-en=Later.",
        missing: &["delegation", "finding", "party", "session"],
        malformed: (
            "session=s&party=AM&delegation=AM&finding=fine",
            &["finding"],
        ),
    },
    Sample {
        act: "record-assertion",
        good: "topic=challenge&texts-en=Said.&parties.1=AM&parties.2=KZ&direct_speech=yes&session=csc-2024-11",
        missing: &["topic", "texts", "by.account", "by.source"],
        malformed: (
            "topic=challenge&texts-en=Said.&parties.1=ZZ&direct_speech=perhaps&session=never&by.account=AM&by.source=report",
            &["parties.1", "direct_speech", "session"],
        ),
    },
    Sample {
        act: "convene-session",
        good: "body=csc&session=csc-2024-11&titles-ar=دورة&when=2024-11-20&place-en=Almaty&host=KZ&format=narrow",
        missing: &["body", "titles", "when", "place"],
        malformed: (
            "body=csc&titles-en=A&place-en=B&when=20+November&host=Kazakhstan&format=wide",
            &["when", "host", "format"],
        ),
    },
    Sample {
        act: "open-session",
        good: "session=s",
        missing: &["session"],
        malformed: ("session=a+b", &["session"]),
    },
    Sample {
        act: "open-sitting",
        good: "session=s&valid=2024",
        missing: &["session"],
        malformed: ("session=s&valid=x", &["valid"]),
    },
    Sample {
        act: "close-sitting",
        good: "session=s",
        missing: &["session"],
        malformed: ("session=s&valid=2024-02-30", &["valid"]),
    },
    Sample {
        act: "close-session",
        good: "session=s",
        missing: &["session"],
        malformed: ("session=s&valid=24", &["valid"]),
    },
    Sample {
        act: "announce-participation",
        good: "session=s&party=AM&attends=no",
        missing: &["session", "party", "attends"],
        malformed: ("session=s&party=AM&attends=maybe", &["attends"]),
    },
    Sample {
        act: "record-attendance",
        good: "session=s&presence.AM=absent-announced&presence.KZ=present&head.KZ=Minister&instrument.kind=note&instrument.reference=1",
        missing: &["session"],
        malformed: (
            "session=s&presence.AM=late&instrument.kind=rumour&instrument.dated=then",
            &["presence.AM", "instrument.kind", "instrument.dated"],
        ),
    },
    Sample {
        act: "adopt-agenda",
        good: "session=s&items-en=One%0D%0A%0D%0ATwo&items-ru=Раз%0AДва",
        missing: &["session", "items"],
        malformed: ("session=s&items-en=One%0ATwo&items-ru=Раз", &["items-ru"]),
    },
    Sample {
        act: "register-document",
        good: "session=s&series=note&titles-en=A&versions-en=Text.&versions-ru=Текст.&authentic=all",
        missing: &["session", "series", "titles"],
        malformed: (
            "session=s&series=rumours&titles-en=A&versions-en=Text.&authentic=ru",
            &["series", "authentic"],
        ),
    },
    Sample {
        act: "submit-draft",
        good: "session=s&kind=decision&titles-en=A&versions-ru=Текст.&authentic=ru&matter=substantive&path=through-ministers&force=on-day&force-day=2024-12-01",
        missing: &[
            "session", "kind", "titles", "versions", "matter", "path", "force",
        ],
        malformed: (
            "session=s&kind=decision&titles-en=A&versions-en=T&matter=weather&path=by-hand&force=on-day&force-day=2024-12&authentic=xx&concerns=ZZ",
            &["matter", "path", "force-day", "authentic", "concerns"],
        ),
    },
    Sample {
        act: "put-question",
        good: "draft=d&session=s&rule=limited-format",
        missing: &["draft", "session", "rule"],
        malformed: ("draft=d&session=s&rule=majority", &["rule"]),
    },
    Sample {
        act: "state-position",
        good: "question=q&party=AM&ballot=absent-no-objection&explanation-en=Why&instrument.kind=note&instrument.reference=1&instrument.dated=2024-06-20",
        missing: &[
            "question",
            "party",
            "ballot",
            "instrument.kind",
            "instrument.reference",
        ],
        malformed: (
            "question=q&party=AM&ballot=aye&instrument.kind=rumour&instrument.reference=1",
            &["ballot", "instrument.kind"],
        ),
    },
    Sample {
        act: "close-question",
        good: "question=q",
        missing: &["question"],
        malformed: ("question=%3C", &["question"]),
    },
    Sample {
        act: "forward-draft",
        good: "draft=d&to=csc-2024-11",
        missing: &["draft", "to"],
        malformed: ("draft=d&to=some-day", &["to"]),
    },
    Sample {
        act: "join-decision",
        good: "draft=d&party=AM&instrument.kind=letter&instrument.reference=1",
        missing: &["draft", "party", "instrument.kind", "instrument.reference"],
        malformed: (
            "draft=d&party=AM&instrument.kind=letter",
            &["instrument.reference"],
        ),
    },
    Sample {
        act: "sign-decision",
        good: "draft=d&party=AM&signatory-en=Head&authority=full-powers&instrument.kind=signed-original&instrument.reference=1",
        missing: &[
            "draft",
            "party",
            "signatory",
            "authority",
            "instrument.kind",
            "instrument.reference",
        ],
        malformed: (
            "draft=d&party=AM&signatory-en=Head&authority=habit&instrument.kind=note&instrument.reference=1",
            &["authority"],
        ),
    },
    Sample {
        act: "record-entry-into-force",
        good: "draft=d",
        missing: &["draft"],
        malformed: ("draft=d&valid=soon", &["valid"]),
    },
];

/// The founding record as an exercise, opened once for all tests.
fn log() -> &'static Log {
    static LOG: OnceLock<(Runtime, Log)> = OnceLock::new();
    let opened = LOG.get_or_init(|| {
        let runtime = Runtime::new().unwrap();
        let log = runtime.block_on(testkit::exercise_log());
        (runtime, log)
    });
    &opened.1
}

fn wrong(office: &str, body: &str) -> Vec<String> {
    let answer = asked(&log().read(), office, body);
    answer
        .map(|_| Vec::new())
        .unwrap_or_else(|back| back.wrongs.into_keys().collect())
}

fn sorted(names: &[&str]) -> Vec<String> {
    let mut names: Vec<String> = names.iter().map(ToString::to_string).collect();
    names.sort();
    names
}

fn claims(act: &str) -> &'static str {
    if [
        "claim-standing",
        "claim-chair",
        "claim-seat",
        "record-change",
        "record-assertion",
    ]
    .contains(&act)
    {
        BY
    } else {
        ""
    }
}

#[test]
fn every_act_has_its_samples() {
    let acts: Vec<&str> = ACTS.iter().map(|act| act.word).collect();
    let samples: Vec<&str> = SAMPLES.iter().map(|sample| sample.act).collect();
    assert_eq!(samples, acts);
}

#[test]
fn a_form_filled_in_well_becomes_its_command() {
    for sample in &SAMPLES {
        let body = format!("act={}&{}&{}", sample.act, sample.good, claims(sample.act));
        let wanted = asked(&log().read(), "secretariat", &body)
            .unwrap_or_else(|back| panic!("{body}: {back:?}"));
        let kinds: Vec<&str> = wanted
            .iter()
            .map(|wanted| wanted.request.command.kind())
            .collect();
        let several = if sample.act == "record-attendance" {
            2
        } else {
            1
        };
        assert_eq!(kinds, vec![sample.act; several]);
    }
}

#[test]
fn an_act_is_offered_to_exactly_those_whom_its_door_lets_in() {
    for sample in &SAMPLES {
        let body = format!("act={}&{}&{}", sample.act, sample.good, claims(sample.act));
        let published = log().read();
        let wanted = asked(&published, "secretariat", &body).unwrap();
        for office in ["secretariat", "chair", "delegation:AM", "delegation:KZ"] {
            let reader = reader(office, Interface::English);
            let scene = scene(&published, &reader);
            for command in wanted.iter().map(|wanted| &wanted.request.command) {
                let office: Office = office.parse().unwrap();
                let opens = knock(&office, command).is_ok();
                assert_eq!(
                    scene.may(sample.act, command.party()),
                    opens,
                    "{office}: {command:?}"
                );
            }
        }
    }
}

#[test]
fn a_form_with_nothing_in_it_is_told_everything_it_lacks() {
    for sample in &SAMPLES {
        let missing = wrong("secretariat", &format!("act={}", sample.act));
        assert_eq!(missing, sorted(sample.missing), "{}", sample.act);
    }
}

#[test]
fn answers_that_mean_nothing_are_told_apart() {
    for sample in &SAMPLES {
        let (body, expected) = sample.malformed;
        let told = wrong("secretariat", &format!("act={}&{body}", sample.act));
        assert_eq!(told, sorted(expected), "{}", sample.act);
    }
}

#[test]
fn a_delegation_is_not_asked_for_the_paper_of_its_own_act() {
    assert_eq!(
        wrong("delegation:AM", "act=join-decision&draft=d&party=AM"),
        Vec::<String>::new()
    );
    let of_another = wrong("delegation:AM", "act=join-decision&draft=d&party=KZ");
    assert_eq!(
        of_another,
        sorted(&["instrument.kind", "instrument.reference"])
    );
}

#[test]
fn what_is_too_long_is_told_where_it_is() {
    let long = "x".repeat(1_001);
    let body =
        format!("act=sign-decision&draft=d&party=AM&authority=ex-officio&signatory-en={long}");
    assert_eq!(wrong("delegation:AM", &body), sorted(&["signatory-en"]));
}

#[test]
fn a_paper_half_named_is_told_to_lack_the_rest() {
    let body =
        "act=record-attendance&session=s&presence.AM=absent-announced&instrument.reference=1";
    assert_eq!(wrong("secretariat", body), sorted(&["instrument.kind"]));
}

#[test]
fn whoever_sits_here_acts_as_an_office_and_never_by_name() {
    let body = "act=record-attendance&session=s&presence.AM=absent&presence.KZ=present";
    let wanted = asked(&log().read(), "secretariat", body).unwrap();
    let ids: Vec<&str> = wanted
        .iter()
        .map(|wanted| wanted.request.id.as_str())
        .collect();
    assert_eq!(ids, ["form-AM", "form-KZ"]);
    for wanted in &wanted {
        assert_eq!(wanted.request.actor.user.as_str(), "demo");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_posted_body_makes_the_reading_panic(bytes in prop::collection::vec(any::<u8>(), 0..256)) {
        let body = String::from_utf8_lossy(&bytes);
        let _ = asked(&log().read(), "secretariat", &body);
    }

    #[test]
    fn no_answers_to_an_act_make_the_reading_panic(
        act in 0..ACTS.len(),
        answers in prop::collection::vec(("[a-z]{0,3}", "\\PC{0,12}|2024-[0-9]{1,2}|AM|all|on-day"), 0..4),
        office in prop::sample::select(vec!["secretariat", "chair", "delegation:AM"]),
    ) {
        let act = ACTS[act];
        let mut pairs = vec![("act".to_string(), act.word.to_string())];
        for field in act.all_fields() {
            for (suffix, value) in &answers {
                pairs.push((field.name.to_string(), value.clone()));
                pairs.push((format!("{}-{suffix}", field.name), value.clone()));
                pairs.push((format!("{}-en", field.name), value.clone()));
                pairs.push((format!("{}.{suffix}", field.name), value.clone()));
            }
        }
        let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
        let _ = asked(&log().read(), office, &body);
    }
}
