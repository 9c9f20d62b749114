//! F1 to F10: the ministers' meeting, what is before it, and the session it leads to.

use crate::{
    Record,
    fact::{EXPECTED, Fact, KAZAKHSTAN_MFA, PLANNED, REPORT, Words, ZAKHAROVA, contains},
};

const MEETING: &str = "sessions/cfm-2024-06-21";

#[tokio::test]
async fn f1_the_ministers_meeting_opened_in_almaty_on_21_june_2024() {
    Fact {
        number: "F1",
        account: REPORT,
        words: [
            "Meeting of the Council of Foreign Ministers, Almaty",
            "اجتماع مجلس وزراء الخارجية، ألماتي",
            "Заседание Совета министров иностранных дел, Алма-Ата",
        ],
        in_source: Some([
            "Session opened: Meeting of the Council of Foreign Ministers",
            "افتتاح الدورة: اجتماع مجلس وزراء الخارجية",
            "Открыта сессия: Заседание Совета министров иностранных дел",
        ]),
        said: "2024-06-21",
        happens: None,
        sign: Some(["open", "منعقد", "открыто"]),
        shown: &[("sessions", "open"), ("bodies/cfm", "sessions")],
    }
    .is_shown()
    .await;
    let opened: Words = ["Opened", "الافتتاح", "Открытие"];
    stands(MEETING, "course", "F1", opened).await;
    let almaty: Words = [
        "Almaty, Kazakhstan",
        "ألماتي، كازاخستان",
        "Алма-Ата, Казахстан",
    ];
    stands(MEETING, "course", "F1", almaty).await;
}

#[tokio::test]
async fn f2_russias_minister_is_to_take_part_as_his_ministry_confirmed_earlier() {
    Fact {
        number: "F2",
        account: ZAKHAROVA,
        words: ["Sergei Lavrov", "سيرغي لافروف", "Сергей Лавров"],
        in_source: Some([
            "Participation announced: Russia; Sergei Lavrov",
            "إعلان عن المشاركة: روسيا؛ سيرغي لافروف",
            "Объявлено участие: Россия; Сергей Лавров",
        ]),
        said: "../2024-06-21",
        happens: Some("2024-06-21"),
        sign: Some(["announced", "أُعلن", "объявлен"]),
        shown: &[(MEETING, "who"), ("members/RU", "sessions")],
    }
    .is_shown()
    .await;
}

/// What the ministers are expected to discuss, by the word of the spokeswoman.
async fn is_expected_business(number: &'static str, words: Words) {
    Fact {
        number,
        account: ZAKHAROVA,
        words,
        in_source: None,
        said: "../2024-06-21",
        happens: Some("2024-06-21"),
        sign: Some(EXPECTED),
        shown: &[(MEETING, "business")],
    }
    .is_shown()
    .await;
}

#[tokio::test]
async fn f3_the_situation_in_the_world_and_in_the_region_is_expected_to_be_discussed() {
    is_expected_business(
        "F3",
        [
            "The situation in the world and in the region",
            "الأوضاع في العالم وفي المنطقة",
            "Положение в мире и в регионе",
        ],
    )
    .await;
}

#[tokio::test]
async fn f4_the_results_of_cooperation_are_expected_to_be_summed_up() {
    is_expected_business(
        "F4",
        [
            "Taking stock of cooperation, in its various forms",
            "حصيلة التعاون، بشتى وجوهه",
            "Итоги разностороннего сотрудничества",
        ],
    )
    .await;
}

#[tokio::test]
async fn f5_ways_of_closer_foreign_policy_coordination_are_expected_to_be_discussed() {
    is_expected_business(
        "F5",
        [
            "Ways of coordinating the members’ foreign policies more closely",
            "سبل توثيق التنسيق بين السياسات الخارجية",
            "Способы теснее согласовывать внешнюю политику",
        ],
    )
    .await;
}

#[tokio::test]
async fn f6_drafts_are_expected_to_be_approved_and_then_put_to_the_supreme_council() {
    Fact {
        number: "F6",
        account: ZAKHAROVA,
        words: [
            "to be approved here and then put to the Collective Security Council for its approval",
            "يوافق عليها الوزراء ثم تُرفع إلى مجلس الأمن الجماعي لإقرارها",
            "их одобряют министры, затем они вносятся на утверждение Совета коллективной",
        ],
        in_source: None,
        said: "../2024-06-21",
        happens: Some("2024-06-21"),
        sign: Some(EXPECTED),
        shown: &[(MEETING, "due"), ("decisions", "expected"), ("", "due")],
    }
    .is_shown()
    .await;
}

#[tokio::test]
async fn f7_the_supreme_council_is_expected_to_meet_in_november_2024() {
    let words = [
        "Session of the Collective Security Council",
        "دورة مجلس الأمن الجماعي",
        "Сессия Совета коллективной безопасности",
    ];
    Fact {
        number: "F7",
        account: ZAKHAROVA,
        words,
        in_source: None,
        said: "../2024-06-21",
        happens: Some("2024-11"),
        sign: Some(EXPECTED),
        shown: &[("sessions", "ahead")],
    }
    .is_shown()
    .await;
    stands("", "year", "F7", words).await;
    let unsaid: Words = [
        "day and place not given",
        "اليوم والمكان غير مذكورين",
        "день и место не указаны",
    ];
    stands("", "year", "F7", unsaid).await;
    stands("sessions/csc-2024-11", "course", "F7", EXPECTED).await;
}

#[tokio::test]
async fn f8_kazakhstan_chairs_the_organisation_as_the_report_says_in_passing() {
    let chairs = [
        "chairs the organisation",
        "ترأس المنظمة",
        "председательствует в организации",
    ];
    Fact {
        number: "F8",
        account: REPORT,
        words: chairs,
        in_source: Some(["Kazakhstan", "كازاخستان", "Казахстан"]),
        said: "2024-06-21",
        happens: None,
        sign: None,
        shown: &[("", "offices"), ("bodies/csc", "chair")],
    }
    .is_shown()
    .await;
    let unattributed: Words = ["unattributed", "بلا إسناد", "без ссылки на кого-либо"];
    stands("bodies/csc", "chair", "F8", unattributed).await;
}

#[tokio::test]
async fn f9_documents_are_planned_to_be_signed_after_the_meeting() {
    Fact {
        number: "F9",
        account: KAZAKHSTAN_MFA,
        words: [
            "Documents meant to make the organisation work better, for signature after the meeting",
            "وثائق غايتها الارتقاء بعمل المنظمة، تُوقَّع عقب الاجتماع",
            "Документы, призванные улучшить работу организации, для подписания после заседания",
        ],
        in_source: None,
        said: "unstated",
        happens: Some("2024-06-21"),
        sign: Some(PLANNED),
        shown: &[(MEETING, "due"), ("decisions", "expected")],
    }
    .is_shown()
    .await;
}

#[tokio::test]
async fn f10_several_political_statements_are_planned_to_be_adopted() {
    Fact {
        number: "F10",
        account: KAZAKHSTAN_MFA,
        words: [
            "Several political statements, for adoption",
            "عدد من البيانات السياسية المزمع اعتمادها",
            "Несколько политических заявлений, намеченных к принятию",
        ],
        in_source: None,
        said: "unstated",
        happens: Some("2024-06-21"),
        sign: Some(PLANNED),
        shown: &[(MEETING, "due"), ("statements", "expected")],
    }
    .is_shown()
    .await;
}

/// Some words stand in a row of a section that cites a fact, in every language.
pub async fn stands(path: &str, section: &str, fact: &str, words: Words) {
    let record = Record::open().await;
    for (place, language) in language::Interface::ALL.into_iter().enumerate() {
        let page = record.page(language, path).await;
        let rows = page.section(section);
        let mut citing = rows.iter().filter(|row| row.cites(fact));
        let is_told = citing.any(|row| contains(&row.text, words[place]));
        assert!(
            is_told,
            "{fact}: `{}` on {}#{section}: {rows:#?}",
            words[place], page.address
        );
    }
}
