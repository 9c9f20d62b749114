//! Numbers choose the noun's form by the rules of each language.

use language::Interface::{Arabic, English, Russian};
use language::{Interface, say_with};

fn said(language: Interface, key: &str, count: u32) -> String {
    say_with(language, key, &[("count", count.into())])
}

#[test]
fn members_are_counted_in_three_languages() {
    for (count, english, arabic, russian) in [
        (0, "no members", "لا أعضاء", "членов нет"),
        (1, "one member", "عضو واحد", "один член"),
        (2, "two members", "عضوان", "два члена"),
        (3, "three members", "ثلاثة أعضاء", "три члена"),
        (5, "five members", "خمسة أعضاء", "пять членов"),
        (10, "10 members", "عشرة أعضاء", "10 членов"),
        (11, "11 members", "11 عضواً", "11 членов"),
        (21, "21 members", "21 عضواً", "21 член"),
        (100, "100 members", "100 عضو", "100 членов"),
        (103, "103 members", "103 أعضاء", "103 члена"),
        (1234, "1,234 members", "1,234 عضواً", "1234 члена"),
    ] {
        assert_eq!(said(English, "count-members", count), english);
        assert_eq!(said(Arabic, "count-members", count), arabic);
        assert_eq!(said(Russian, "count-members", count), russian);
    }
}

#[test]
fn numerals_take_the_gender_of_their_noun() {
    for (key, count, arabic, russian) in [
        ("count-documents", 2, "وثيقتان", "два документа"),
        ("count-documents", 3, "ثلاث وثائق", "три документа"),
        ("count-sessions", 1, "دورة واحدة", "одна сессия"),
        ("count-sessions", 2, "دورتان", "две сессии"),
        ("count-sessions", 8, "ثماني دورات", "восемь сессий"),
        ("count-sessions", 11, "11 دورة", "11 сессий"),
        ("count-decisions", 1, "قرار واحد", "одно решение"),
        ("count-decisions", 3, "ثلاثة قرارات", "три решения"),
        ("count-entries", 26, "26 قيداً", "26 записей"),
    ] {
        assert_eq!(said(Arabic, key, count), arabic);
        assert_eq!(said(Russian, key, count), russian);
    }
}

#[test]
fn clauses_agree_with_their_count() {
    for (count, english, arabic, russian) in [
        (
            1,
            "one member has still to speak",
            "لم يُبدِ عضو واحد موقفه بعد",
            "ещё не высказался один член",
        ),
        (
            2,
            "two members have still to speak",
            "لم يُبدِ عضوان موقفيهما بعد",
            "ещё не высказались два члена",
        ),
        (
            3,
            "three members have still to speak",
            "لم يُبدِ ثلاثة أعضاء مواقفهم بعد",
            "ещё не высказались три члена",
        ),
        (
            11,
            "11 members have still to speak",
            "لم يُبدِ 11 عضواً مواقفهم بعد",
            "ещё не высказалось 11 членов",
        ),
        (
            100,
            "100 members have still to speak",
            "لم يُبدِ 100 عضو مواقفهم بعد",
            "ещё не высказалось 100 членов",
        ),
    ] {
        assert_eq!(said(English, "because-awaited-to-speak", count), english);
        assert_eq!(said(Arabic, "because-awaited-to-speak", count), arabic);
        assert_eq!(said(Russian, "because-awaited-to-speak", count), russian);
    }
}

#[test]
fn a_percentage_agrees_with_its_number() {
    for (count, russian) in [(1, "1 процента"), (51, "51 процента"), (65, "65 процентов")]
    {
        assert_eq!(said(Russian, "share-per-cent", count), russian);
    }
}

#[test]
fn the_largest_count_is_exact() {
    let text = say_with(English, "count-members", &[("count", u64::MAX.into())]);
    assert_eq!(text, "18,446,744,073,709,551,615 members");
}
