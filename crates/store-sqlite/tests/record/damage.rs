//! A damaged database is named, not opened, and left byte for byte as it was.

use std::path::Path;

use store::{Store, StoreError};
use store_sqlite::Open;

use crate::Outcome;
use crate::scratch::Scratch;

/// Opens in both ways, and says what is wrong once both have refused and changed nothing.
async fn refused(scratch: &Scratch) -> Outcome<String> {
    let before = scratch.files()?;
    let mut reports = Vec::new();
    for mode in [Open::ReadOnly, Open::ReadWrite] {
        match scratch.open(mode).await {
            Err(StoreError::Damaged { path, what }) => {
                assert_eq!(path, scratch.database());
                reports.push(what);
            }
            other => return Err(format!("opened, or refused otherwise: {other:?}").into()),
        }
        assert!(
            scratch.files()? == before,
            "opening to {mode:?} changed the directory"
        );
    }
    assert_eq!(reports[0], reports[1]);
    Ok(reports.remove(0))
}

fn cut(database: &Path, bytes: u64) -> Outcome {
    Ok(std::fs::OpenOptions::new()
        .write(true)
        .open(database)?
        .set_len(bytes)?)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_no_database_is_refused() -> Outcome {
    let scratch = Scratch::with_entries(3).await?;
    std::fs::write(scratch.database(), b"minutes of the meeting\n".repeat(400))?;
    assert_eq!(
        refused(&scratch).await?,
        "it does not begin as a database does"
    );
    std::fs::write(scratch.database(), b"short")?;
    assert_eq!(
        refused(&scratch).await?,
        "it does not begin as a database does"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_file_is_not_taken_for_a_new_record() -> Outcome {
    let scratch = Scratch::with_entries(3).await?;
    cut(&scratch.database(), 0)?;
    assert_eq!(refused(&scratch).await?, "the file is empty");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_was_cut_short_is_refused_wherever_it_was_cut() -> Outcome {
    let scratch = Scratch::with_entries(200).await?;
    let whole = std::fs::read(scratch.database())?;
    let length = whole.len() as u64;
    for bytes in [5, 16, 99, 100, 4096, length / 2, length - 4096, length - 1] {
        std::fs::write(scratch.database(), &whole)?;
        cut(&scratch.database(), bytes)?;
        let what = refused(&scratch).await?;
        if bytes < 100 {
            assert_eq!(what, format!("it breaks off after {bytes} bytes"));
        } else {
            assert_eq!(
                what,
                format!("it breaks off after {bytes} of {length} bytes")
            );
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_page_of_noise_is_refused() -> Outcome {
    let scratch = Scratch::with_entries(3).await?;
    let mut bytes = std::fs::read(scratch.database())?;
    bytes[16..4096].fill(0xa5);
    std::fs::write(scratch.database(), &bytes)?;
    let what = refused(&scratch).await?;
    assert!(what.starts_with("it breaks off after "), "{what}");
    bytes[28..32].fill(0);
    std::fs::write(scratch.database(), bytes)?;
    assert_eq!(refused(&scratch).await?, "file is not a database");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_with_other_tables_is_refused() -> Outcome {
    for (edit, what) in [
        ("DROP TABLE blobs", "the table `blobs` is missing"),
        ("DROP TABLE entries", "the table `entries` is missing"),
        (
            "ALTER TABLE entries RENAME COLUMN leaf TO hash",
            "the table `entries` has no column `leaf`",
        ),
        (
            "PRAGMA user_version = 7",
            "its tables have version 7 and this program knows version 1",
        ),
        (
            "PRAGMA user_version = 0",
            "its tables have version 0 and this program knows version 1",
        ),
        (
            "DELETE FROM entries WHERE position = 0",
            "entry 0 is missing",
        ),
    ] {
        let scratch = Scratch::with_entries(3).await?;
        scratch.edit(edit).await?;
        assert_eq!(refused(&scratch).await?, what, "after {edit}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_gone_but_for_its_log_is_not_begun_anew() -> Outcome {
    let scratch = Scratch::new();
    let store = scratch.open(Open::ReadWrite).await?;
    store.append(0, vec![b"a".to_vec()]).await?;
    let left = scratch.as_after_a_power_failure()?;
    std::fs::remove_file(left.database())?;
    let refusal = left.open(Open::ReadWrite).await.map(|_| ()).unwrap_err();
    let what = "it is gone, while `majlis.sqlite-wal` beside it holds its newest entries";
    let (path, what) = (left.database(), what.to_owned());
    assert_eq!(refusal, StoreError::Damaged { path, what });
    assert!(!left.database().exists());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn damage_found_only_while_reading_names_the_entry() -> Outcome {
    let scratch = Scratch::with_entries(200).await?;
    let mut bytes = std::fs::read(scratch.database())?;
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0xa5);
    std::fs::write(scratch.database(), &bytes)?;
    for mode in [Open::ReadOnly, Open::ReadWrite] {
        let store = scratch.open(mode).await?;
        let refusal = store.read(0, 1_000).await.unwrap_err();
        let StoreError::Damaged { what, .. } = &refusal else {
            return Err(format!("refused otherwise: {refusal}").into());
        };
        let named = what
            .strip_prefix("entry ")
            .and_then(|rest| rest.split(' ').next());
        let named: u64 = named.ok_or("no entry is named")?.parse()?;
        assert!((1..200).contains(&named), "{what}");
        assert_eq!(store.read(0, named as usize).await?.len() as u64, named);
        store.close().await?;
        assert!(
            std::fs::read(scratch.database())? == bytes,
            "reading changed the file"
        );
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_the_database_refuses_leaves_nothing_and_the_next_is_made() -> Outcome {
    let scratch = Scratch::with_entries(3).await?;
    let store = scratch.open(Open::ReadWrite).await?;
    scratch
        .edit(
            "CREATE TRIGGER refuse BEFORE INSERT ON entries WHEN new.position = 4 \
             BEGIN SELECT RAISE(ABORT, 'the disk is full'); END",
        )
        .await?;
    let refused = store.append(3, vec![b"a".to_vec(), b"b".to_vec()]).await;
    let doing = format!("write to `{}`", scratch.database().display());
    let reason = "the disk is full".to_owned();
    assert_eq!(refused, Err(StoreError::Io { doing, reason }));
    assert_eq!(store.length().await?, 3);
    scratch.edit("DROP TRIGGER refuse").await?;
    assert_eq!(
        store.append(3, vec![b"a".to_vec(), b"b".to_vec()]).await?,
        5
    );
    Ok(())
}
