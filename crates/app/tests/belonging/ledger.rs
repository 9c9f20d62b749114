//! The ledger that `majlis members` prints.

use app::views::members::{LedgerQuestion, LedgerRow, ledger};
use institution::{entry::Certainty, membership::Standing};

use crate::{
    almaty,
    builder::{COUNCIL, NEWSPAPER, Register, SECRETARIAT, id},
};

/// What may hold on a day.
fn on(day: vocab::Day) -> LedgerQuestion<'static> {
    LedgerQuestion {
        on: Some(day),
        ..LedgerQuestion::default()
    }
}

/// What one account claims.
fn by(account: &vocab::AccountId) -> LedgerQuestion<'_> {
    LedgerQuestion {
        account: Some(account),
        ..LedgerQuestion::default()
    }
}

/// The row as the command line prints it.
fn line(row: &LedgerRow) -> String {
    let LedgerRow {
        party,
        organisation,
        facet,
        value,
        from,
        to,
        by,
        capacity,
        competent,
    } = row;
    format!("{party},{organisation},{facet},{value},{from},{to},{by},{capacity},{competent}")
}

#[tokio::test]
async fn the_ledger_of_the_record_keeps_the_layers_by_their_accounts() {
    let rows: Vec<_> = ledger(&almaty().await, &LedgerQuestion::default())
        .iter()
        .map(line)
        .collect();
    let expected = [
        "AM,csto,participation,self-suspended,2024-02,,pashinyan,party,false",
        "AM,csto,status,member,unstated,,secretariat,secretariat,true",
        "AM,csto,status,member,2003-09-18,,charter-2002,operation-of-rule,true",
        "BY,csto,status,member,2003-09-18,,charter-2002,operation-of-rule,true",
        "KZ,csto,status,member,2003-09-18,,charter-2002,operation-of-rule,true",
        "KG,csto,status,member,2003-09-18,,charter-2002,operation-of-rule,true",
        "RU,csto,status,member,2003-09-18,,charter-2002,operation-of-rule,true",
        "TJ,csto,status,member,2003-09-18,,charter-2002,operation-of-rule,true",
    ];
    assert_eq!(rows, expected);
}

#[tokio::test]
async fn f15_a_withdrawal_only_looked_forward_to_is_not_in_the_ledger() {
    let rows = ledger(&almaty().await, &LedgerQuestion::default());
    assert!(rows.iter().all(|row| row.value != "former"));
}

#[tokio::test]
async fn a_day_leaves_out_what_does_not_hold_on_it() {
    let state = almaty().await;
    let before = ledger(&state, &on(id("2024-01-31")));
    assert!(before.iter().all(|row| row.value != "self-suspended"));
    let within = ledger(&state, &on(id("2024-02-10")));
    assert!(
        within.iter().any(|row| row.value == "self-suspended"),
        "the month leaves it open"
    );
    assert_eq!(
        ledger(&state, &on(id("1999-01-01"))).len(),
        1,
        "F16 has no beginning"
    );
}

#[tokio::test]
async fn an_account_is_asked_for_its_own_claims_only() {
    let state = almaty().await;
    let rows = ledger(&state, &by(&id("pashinyan")));
    assert_eq!(
        rows.iter()
            .map(|row| row.value.as_str())
            .collect::<Vec<_>>(),
        ["self-suspended"]
    );
    assert!(ledger(&state, &by(&id("report"))).is_empty());
}

#[test]
fn each_line_says_whether_its_author_was_competent() {
    let mut register = Register::new();
    register.claim(COUNCIL, "X", Standing::Observer, "2021");
    register.claim(NEWSPAPER, "X", Standing::Partner, "2021-02");
    register.claim_as(
        SECRETARIAT,
        "Y",
        Standing::Member,
        "2022",
        Certainty::Planned,
    );
    let rows: Vec<_> = ledger(&register.state, &LedgerQuestion::default())
        .iter()
        .map(line)
        .collect();
    let expected = [
        "X,csto,status,observer,2021,,council,organ,true",
        "X,csto,status,partner,2021-02,,newspaper,press,false",
    ];
    assert_eq!(rows, expected);
}
