//! What someone with the `sqlite3` tool can do to a record, and how a reader sees it.

use store::{Store, StoreError};
use store_sqlite::Open;

use crate::Outcome;
use crate::scratch::{Scratch, entry};

/// The numbers of the entries that do not hold after an edit.
async fn not_holding(edit: &'static str) -> Outcome<Vec<u64>> {
    let scratch = Scratch::with_entries(10).await?;
    scratch.edit(edit).await?;
    let read = scratch.open(Open::ReadOnly).await?.read(0, 100).await?;
    assert_eq!(
        read.len(),
        10,
        "every entry is still answered, as it stands"
    );
    Ok(read
        .iter()
        .filter(|kept| !kept.holds())
        .map(|kept| kept.position)
        .collect())
}

/// What a reader is told after an edit that leaves no entry to answer.
async fn damage(edit: &'static str) -> Outcome<String> {
    let scratch = Scratch::with_entries(10).await?;
    scratch.edit(edit).await?;
    match scratch.open(Open::ReadOnly).await?.read(0, 100).await {
        Err(StoreError::Damaged { what, .. }) => Ok(what),
        other => Err(format!("not noticed: {other:?}").into()),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_entry_is_answered_as_it_stands_and_does_not_hold() -> Outcome {
    for (edit, expected) in [
        (
            "UPDATE entries SET entry = x'00' WHERE position = 4",
            vec![4],
        ),
        (
            "UPDATE entries SET entry = 'a text' WHERE position = 0",
            vec![0],
        ),
        ("UPDATE entries SET entry = 12 WHERE position = 9", vec![9]),
        (
            "UPDATE entries SET entry = replace(entry, 'x', 'y') WHERE position > 6",
            vec![7, 8, 9],
        ),
        (
            "UPDATE entries SET leaf = zeroblob(32) WHERE position = 5",
            vec![5],
        ),
        (
            "UPDATE entries SET leaf = (SELECT leaf FROM entries e WHERE e.position = 1)",
            { (0..10).filter(|position| *position != 1).collect() },
        ),
        ("SELECT 1", vec![]),
    ] {
        assert_eq!(not_holding(edit).await?, expected, "after {edit}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_kept_as_text_with_its_own_bytes_holds() -> Outcome {
    let same_bytes = "UPDATE entries SET entry = CAST(entry AS TEXT) WHERE position = 4";
    assert_eq!(not_holding(same_bytes).await?, []);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_that_is_gone_or_has_no_leaf_is_named() -> Outcome {
    let gone = "DELETE FROM entries WHERE position = 4";
    assert_eq!(damage(gone).await?, "entry 4 is missing");
    let moved = "UPDATE entries SET position = 40 WHERE position = 6";
    assert_eq!(damage(moved).await?, "entry 6 is missing");
    let no_leaf = "UPDATE entries SET leaf = x'0102' WHERE position = 2";
    let expected = "entry 2: its leaf is no hash: a hash has 32 bytes, this has 2";
    assert_eq!(damage(no_leaf).await?, expected);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_file_is_not_answered_under_its_old_name() -> Outcome {
    let scratch = Scratch::with_entries(1).await?;
    let store = scratch.open(Open::ReadWrite).await?;
    let hash = store.put_blob(b"the signed original".to_vec()).await?;
    store.close().await?;
    scratch
        .edit("UPDATE blobs SET bytes = 'another original'")
        .await?;
    let store = scratch.open(Open::ReadOnly).await?;
    let what = format!("the file {hash} no longer has the bytes it is named by");
    assert_eq!(
        store.blob(hash).await,
        Err(StoreError::Damaged {
            path: scratch.database(),
            what
        })
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_append_that_another_program_made_is_a_conflict_not_an_overwriting() -> Outcome {
    let scratch = Scratch::with_entries(3).await?;
    let store = scratch.open(Open::ReadWrite).await?;
    scratch
        .edit("INSERT INTO entries VALUES (3, x'00', zeroblob(32))")
        .await?;
    let refused = store.append(3, vec![entry(3)]).await;
    assert_eq!(
        refused,
        Err(StoreError::Conflict {
            expected: 3,
            actual: 4
        })
    );
    Ok(())
}
