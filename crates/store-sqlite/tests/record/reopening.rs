//! Who may open a record, and what is there when it is opened again.

use store::{Store, StoreError};
use store_sqlite::{Open, SqliteStore};

use crate::Outcome;
use crate::scratch::{Scratch, entry};

#[tokio::test(flavor = "multi_thread")]
async fn a_record_closed_and_opened_again_has_all_it_had() -> Outcome {
    let scratch = Scratch::with_entries(100).await?;
    let store = scratch.open(Open::ReadWrite).await?;
    assert_eq!(store.length().await?, 100);
    let hash = store.put_blob(b"the scanned original".to_vec()).await?;
    store
        .put_desk_value("user/officer", b"a secretariat officer".to_vec())
        .await?;
    store.append(100, vec![entry(100)]).await?;
    let before = store.read(0, 200).await?;
    store.close().await?;

    let store = scratch.open(Open::ReadWrite).await?;
    assert_eq!(store.read(0, 200).await?, before);
    assert!(
        before
            .iter()
            .all(|kept| kept.holds() && kept.bytes == entry(kept.position as usize))
    );
    assert_eq!(
        store.blob(hash).await?,
        Some(b"the scanned original".to_vec())
    );
    assert_eq!(
        store.desk_value("user/officer").await?,
        Some(b"a secretariat officer".to_vec())
    );
    assert_eq!(store.append(101, vec![entry(101)]).await?, 102);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_record_is_one_file_and_its_lock() -> Outcome {
    let scratch = Scratch::with_entries(10).await?;
    let names: Vec<_> = scratch.files()?.into_keys().collect();
    assert_eq!(names, [scratch.database()]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_is_there_after_a_power_failure() -> Outcome {
    let scratch = Scratch::new();
    let store = scratch.open(Open::ReadWrite).await?;
    for number in 0..20 {
        store.append(number as u64, vec![entry(number)]).await?;
    }
    let after = scratch.as_after_a_power_failure()?;
    let reopened = after.open(Open::ReadWrite).await?;
    assert_eq!(reopened.read(0, 100).await?, store.read(0, 100).await?);
    assert_eq!(reopened.append(20, vec![entry(20)]).await?, 21);
    let also_to_read = scratch.as_after_a_power_failure()?;
    assert_eq!(also_to_read.open(Open::ReadOnly).await?.length().await?, 20);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_dropped_without_closing_makes_what_waits_and_lets_go() -> Outcome {
    let scratch = Scratch::new();
    let store = scratch.open(Open::ReadWrite).await?;
    let waiting = store.append(0, vec![entry(0)]);
    drop(store);
    assert_eq!(waiting.await?, 1);
    let reopened = loop {
        match scratch.open(Open::ReadWrite).await {
            Err(StoreError::Locked { .. }) => tokio::task::yield_now().await,
            opened => break opened?,
        }
    };
    assert_eq!(reopened.length().await?, 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_writer_is_refused_with_the_reason() -> Outcome {
    let scratch = Scratch::new();
    let first = scratch.open(Open::ReadWrite).await?;
    let refusal = scratch.open(Open::ReadWrite).await.map(|_| ()).unwrap_err();
    let directory = scratch.path().to_owned();
    let holder = format!(" (process {})", std::process::id());
    assert_eq!(refusal, StoreError::Locked { directory, holder });

    // The refusal disturbs neither the first nor those who come after it.
    assert_eq!(first.append(0, vec![entry(0)]).await?, 1);
    first.close().await?;
    assert_eq!(scratch.open(Open::ReadWrite).await?.length().await?, 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_is_read_beside_the_server_that_writes_it() -> Outcome {
    let scratch = Scratch::new();
    let server = scratch.open(Open::ReadWrite).await?;
    server.append(0, vec![entry(0)]).await?;
    let reader = scratch.open(Open::ReadOnly).await?;
    assert_eq!(reader.length().await?, 1);
    server.append(1, vec![entry(1)]).await?;
    assert_eq!(reader.read(0, 10).await?, server.read(0, 10).await?);

    assert_eq!(
        reader.append(2, vec![entry(2)]).await,
        Err(StoreError::ReadOnly)
    );
    assert_eq!(reader.put_blob(vec![]).await, Err(StoreError::ReadOnly));
    assert_eq!(
        reader.put_desk_value("key", vec![]).await,
        Err(StoreError::ReadOnly)
    );
    assert_eq!(
        reader.remove_desk_value("key").await,
        Err(StoreError::ReadOnly)
    );
    reader.close().await?;
    assert_eq!(reader.length().await, Err(StoreError::Closed));
    assert_eq!(server.append(2, vec![entry(2)]).await?, 3);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_is_read_while_no_server_runs() -> Outcome {
    let scratch = Scratch::with_entries(3).await?;
    let before = std::fs::read(scratch.database())?;
    let reader = scratch.open(Open::ReadOnly).await?;
    assert_eq!(reader.length().await?, 3);
    reader.close().await?;
    assert_eq!(std::fs::read(scratch.database())?, before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn to_read_where_there_is_no_record_creates_none() -> Outcome {
    let scratch = Scratch::new();
    let refusal = scratch.open(Open::ReadOnly).await.map(|_| ()).unwrap_err();
    assert_eq!(
        refusal,
        StoreError::Absent {
            path: scratch.database()
        }
    );
    assert!(!scratch.path().exists());
    assert!(!SqliteStore::exists(scratch.path()));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_creation_that_was_cut_short_is_begun_again() -> Outcome {
    let scratch = Scratch::new();
    std::fs::create_dir_all(scratch.path())?;
    std::fs::write(
        scratch.path().join("majlis.sqlite-unfinished"),
        b"SQLite form",
    )?;
    let store = scratch.open(Open::ReadWrite).await?;
    assert_eq!(store.append(0, vec![entry(0)]).await?, 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn names_with_spaces_signs_and_other_letters_are_only_names() -> Outcome {
    let scratch = Scratch::new();
    for name in ["file:a?mode=memory", "50% of #1", "مجلس الأمن", "Совет"] {
        let directory = scratch.path().join(name);
        let store = SqliteStore::open(&directory, Open::ReadWrite).await?;
        store.append(0, vec![entry(0)]).await?;
        store.close().await?;
        let read = SqliteStore::open(&directory, Open::ReadOnly).await?;
        assert_eq!(read.length().await?, 1, "in `{name}`");
    }
    Ok(())
}
