//! F11 to F17: who stays away, and the accounts of Armenia's place in the organisation.

use language::Interface;

use crate::{
    DAYS, Record,
    fact::{EXPECTED, Fact, PASHINYAN, PESKOV, REPORT, SECRETARIAT, contains},
    meeting::stands,
};

const MEETING: &str = "sessions/cfm-2024-06-21";

#[tokio::test]
async fn f11_armenias_minister_does_not_plan_to_come_as_is_known_from_nobody_named() {
    let mut fact = Fact {
        number: "F11",
        account: REPORT,
        words: [
            "Armenia’s Minister of Foreign Affairs does not plan to take part",
            "لا ينوي وزير خارجية أرمينيا أن يشارك",
            "Министр иностранных дел Армении участвовать не собирается",
        ],
        in_source: None,
        said: "2024-06-21",
        happens: None,
        sign: Some(EXPECTED),
        shown: &[(MEETING, "said-of-attendance")],
    };
    fact.is_shown().await;
    fact.sign = Some(["unattributed", "بلا إسناد", "без ссылки на источник"]);
    fact.shown = &[("members/AM", "words")];
    fact.is_shown().await;
    let person = ["Ararat Mirzoyan", "أرارات ميرزويان", "Арарат Мирзоян"];
    stands(MEETING, "who", "F11", person).await;
    stands("members/AM", "sessions", "F11", person).await;
}

#[tokio::test]
async fn f12_that_no_earlier_meeting_was_without_armenia_is_a_claim_of_the_report() {
    Fact {
        number: "F12",
        account: REPORT,
        words: [
            "This will be the first meeting of the organisation’s foreign ministers",
            "سيكون هذا أول اجتماع لوزراء خارجية دول المنظمة",
            "Это будет первая встреча министров иностранных дел организации",
        ],
        in_source: None,
        said: "2024-06-21",
        happens: None,
        sign: None,
        shown: &[(MEETING, "said-of-attendance"), ("members/AM", "words")],
    }
    .is_shown()
    .await;
}

#[tokio::test]
async fn f13_yerevan_stayed_away_from_some_events_after_february_2024() {
    Fact {
        number: "F13",
        account: REPORT,
        words: [
            "Yerevan has stayed away from some of the organisation’s events",
            "تغيّبت يريفان عن بعض فعاليات المنظمة",
            "Ереван не участвовал в некоторых мероприятиях организации",
        ],
        in_source: None,
        said: "2024-06-21",
        happens: None,
        sign: None,
        shown: &[("members/AM", "words")],
    }
    .is_shown()
    .await;
    let after = [
        "after February 2024",
        "بعد شباط/فبراير 2024",
        "после февраля 2024",
    ];
    stands("members/AM", "year", "F13", after).await;
}

#[tokio::test]
async fn f14_armenias_prime_minister_announced_a_suspension_in_february_2024() {
    Fact {
        number: "F14",
        account: PASHINYAN,
        words: [
            "Armenia suspends its participation in the organisation",
            "تعلّق أرمينيا مشاركتها في المنظمة",
            "Армения приостанавливает своё участие в организации",
        ],
        in_source: None,
        said: "2024-02",
        happens: None,
        sign: None,
        shown: &[
            ("members/AM", "words"),
            ("members", "contested"),
            ("", "year"),
        ],
    }
    .is_shown()
    .await;
    let unsaid = ["day not given", "اليوم غير مذكور", "день не указан"];
    stands("", "year", "F14", unsaid).await;
}

#[tokio::test]
async fn f15_a_withdrawal_is_looked_forward_to_and_not_dated() {
    Fact {
        number: "F15",
        account: PASHINYAN,
        words: [
            "The step that logically comes next in relations with the organisation",
            "الخطوة التالية منطقياً في العلاقة بالمنظمة",
            "Логически следующий шаг в отношениях с организацией",
        ],
        in_source: None,
        said: "unstated",
        happens: None,
        sign: Some(["looked forward to", "مرتقب", "в перспективе"]),
        shown: &[("members/AM", "words"), ("members", "contested")],
    }
    .is_shown()
    .await;
    let undated = ["date not given", "التاريخ غير مذكور", "дата не указана"];
    stands("members/AM", "year", "F15", undated).await;
    let record = Record::open().await;
    for (place, language) in Interface::ALL.into_iter().enumerate() {
        let report = record.page(language, "sources/report").await;
        for row in report.place("F15") {
            assert!(contains(&row.text, EXPECTED[place]), "{row:#?}");
        }
    }
}

#[tokio::test]
async fn f16_the_secretariat_still_considers_armenia_a_full_member() {
    let mut fact = Fact {
        number: "F16",
        account: SECRETARIAT,
        words: [
            "Armenia is regarded, as before, as a full member",
            "ما زالت أرمينيا تُعدّ عضواً كامل العضوية",
            "Армения по-прежнему рассматривается как полноправный член",
        ],
        in_source: None,
        said: "unstated",
        happens: None,
        sign: None,
        shown: &[("members/AM", "words"), ("members", "contested")],
    };
    fact.is_shown().await;
    fact.words = ["Full member", "عضو كامل العضوية", "полноправный член"];
    fact.shown = &[("", "standing")];
    fact.is_shown().await;
}

#[tokio::test]
async fn f17_moscow_expects_alliance_and_partnership_to_broaden() {
    Fact {
        number: "F17",
        account: PESKOV,
        words: [
            "Moscow counts on alliance and partnership growing broader",
            "تعوّل موسكو على أن يتسع التحالف والشراكة",
            "союзничество и партнёрство будут расширяться",
        ],
        in_source: None,
        said: "unstated",
        happens: None,
        sign: Some(EXPECTED),
        shown: &[
            ("proposals", "relations"),
            ("members/AM", "also"),
            ("members/RU", "also"),
        ],
    }
    .is_shown()
    .await;
}

#[tokio::test]
async fn both_accounts_of_armenias_standing_are_shown_side_by_side_and_neither_settled() {
    let record = Record::open().await;
    let contested = ["contested", "مختلف فيه", "оспарива"];
    for (place, language) in Interface::ALL.into_iter().enumerate() {
        for day in DAYS {
            let page = record.page(language, &format!("members/AM{day}")).await;
            assert!(
                contains(&page.subject, contested[place]),
                "{}",
                page.subject
            );
            for (path, section) in [("members/AM", "words"), ("members", "contested")] {
                let page = record.page(language, &format!("{path}{day}")).await;
                for fact in ["F14", "F16"] {
                    let cited = page
                        .section(section)
                        .iter()
                        .filter(|row| row.cites(fact))
                        .count();
                    assert_eq!(cited, 1, "{fact} on {}", page.address);
                }
            }
        }
    }
}
