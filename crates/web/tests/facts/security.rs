//! F18 to F26: the meeting of 6 June, what is said of threats, and what is proposed.

use crate::{
    fact::{Fact, PUTIN, REPORT, SCHEDULED, SHOIGU, TASMAGAMBETOV, Words},
    meeting::stands,
};

const SECRETARIES: &str = "sessions/cssc-2024-06-06";
const IN_DIRECT_SPEECH: Words = ["direct speech", "بنص كلامه", "прям"];

/// What the Secretary-General and the secretaries discussed on 6 June.
async fn was_discussed(number: &'static str, words: Words) {
    let mut fact = Fact {
        number,
        account: REPORT,
        words,
        in_source: None,
        said: "2024-06-21",
        happens: Some("2024-06-06"),
        sign: None,
        shown: &[(SECRETARIES, "business")],
    };
    fact.is_shown().await;
    fact.sign = Some(["held", "عُقد", "состоялось"]);
    fact.shown = &[("challenges", "discussed")];
    fact.is_shown().await;
}

#[tokio::test]
async fn f18_measures_against_common_threats_were_discussed_in_almaty_on_6_june() {
    was_discussed(
        "F18",
        [
            "Measures to ward off threats common to the members",
            "تدابير لدرء الأخطار المشتركة بين الدول الأعضاء",
            "Меры по нейтрализации угроз, общих для государств-членов",
        ],
    )
    .await;
    let almaty: Words = [
        "Almaty, Kazakhstan",
        "ألماتي، كازاخستان",
        "Алма-Ата, Казахстан",
    ];
    stands("sessions", "held", "F18", almaty).await;
    stands("", "offices", "F18", TASMAGAMBETOV).await;
}

#[tokio::test]
async fn f19_the_military_and_political_situation_was_discussed_at_the_same_meeting() {
    was_discussed(
        "F19",
        [
            "The military and political situation in the organisation’s area of responsibility",
            "الوضع العسكري والسياسي في منطقة مسؤولية المنظمة",
            "Военно-политическая обстановка в зоне ответственности организации",
        ],
    )
    .await;
}

/// What Russia's Security Council secretary said, in his own words.
async fn shoigu_said(number: &'static str, words: Words) {
    Fact {
        number,
        account: SHOIGU,
        words,
        in_source: None,
        said: "2024-06-06",
        happens: None,
        sign: None,
        shown: &[("challenges", "said"), ("", "said"), (SECRETARIES, "said")],
    }
    .is_shown()
    .await;
    stands("challenges", "said", number, IN_DIRECT_SPEECH).await;
}

#[tokio::test]
async fn f20_the_situation_is_difficult_and_tends_to_worsen_in_direct_speech() {
    shoigu_said(
        "F20",
        [
            "is as difficult as it was, and the trend is for the worse",
            "لا يزال الوضع في منطقة مسؤولية المنظمة صعباً",
            "по-прежнему сложная и склоняется к ухудшению",
        ],
    )
    .await;
}

#[tokio::test]
async fn f21_western_policy_is_named_as_a_chief_cause_in_direct_speech() {
    shoigu_said(
        "F21",
        [
            "A chief cause is the policy of Western states",
            "ومن أسباب ذلك الرئيسية سياسة الدول الغربية",
            "Одна из главных причин тому: политика западных государств",
        ],
    )
    .await;
}

/// What the Secretary-General said earlier.
async fn tasmagambetov_said(number: &'static str, words: Words) {
    Fact {
        number,
        account: TASMAGAMBETOV,
        words,
        in_source: None,
        said: "../2024-06-21",
        happens: None,
        sign: None,
        shown: &[("challenges", "said"), ("", "said")],
    }
    .is_shown()
    .await;
}

#[tokio::test]
async fn f22_crocus_city_hall_sets_the_task_of_new_means_against_terrorism() {
    tasmagambetov_said(
        "F22",
        [
            "The terrorist attack at Crocus City Hall",
            "الهجوم الإرهابي في «كروكوس سيتي هول»",
            "Теракт в «Крокус Сити Холле»",
        ],
    )
    .await;
}

#[tokio::test]
async fn f23_afghanistan_stays_at_the_centre_of_attention() {
    tasmagambetov_said(
        "F23",
        [
            "Afghanistan, the main source of instability in Central Asia",
            "أفغانستان، بوصفها المصدر الأول لعدم الاستقرار في آسيا الوسطى",
            "Афганистан, главный источник нестабильности в Центральной Азии",
        ],
    )
    .await;
}

#[tokio::test]
async fn f24_the_presidents_statement_on_guarantees_is_scheduled_for_discussion() {
    Fact {
        number: "F24",
        account: REPORT,
        words: [
            "The Russian President’s statement that guarantees of collective security in Eurasia",
            "تصريح الرئيس الروسي بأن ضمانات الأمن الجماعي في أوراسيا",
            "Заявление Президента России о том, что двусторонние и многосторонние гарантии",
        ],
        in_source: None,
        said: "2024-06-21",
        happens: None,
        sign: Some(SCHEDULED),
        shown: &[
            ("sessions/cfm-2024-06-21", "business"),
            ("proposals", "discussed"),
        ],
    }
    .is_shown()
    .await;
}

/// What Russia's President said before the meeting; on which day the report does not say.
async fn putin_said(number: &'static str, words: Words) {
    Fact {
        number,
        account: PUTIN,
        words,
        in_source: None,
        said: "../2024-06-21",
        happens: None,
        sign: None,
        shown: &[("proposals", "said"), ("", "said")],
    }
    .is_shown()
    .await;
}

#[tokio::test]
async fn f25_organisations_in_eurasia_must_step_up_their_dialogue() {
    putin_said(
        "F25",
        [
            "other international organisations in Eurasia must step up their dialogue",
            "على المنظمة وغيرها من المنظمات الدولية في أوراسيا أن تكثّف الحوار",
            "другим международным организациям Евразии следует активизировать диалог",
        ],
    )
    .await;
}

#[tokio::test]
async fn f26_outside_military_presence_is_to_be_reduced_step_by_step_in_direct_speech() {
    putin_said(
        "F26",
        [
            "reducing, step by step, the military presence of outside powers",
            "تقليص الوجود العسكري للقوى الخارجية في المنطقة الأوراسية",
            "военное присутствие внешних держав в евразийском регионе",
        ],
    )
    .await;
    stands("proposals", "said", "F26", IN_DIRECT_SPEECH).await;
}
