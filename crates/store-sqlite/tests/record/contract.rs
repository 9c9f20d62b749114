use std::sync::{Arc, Mutex};

use store::{Store, contract};
use store_sqlite::{Open, SqliteStore};

use crate::scratch::Scratch;

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_keeps_the_contract() {
    let directories = Mutex::new(Vec::new());
    contract::run_all(|| async {
        let directory = Scratch::new();
        let opened = SqliteStore::open(directory.path(), Open::ReadWrite).await;
        directories
            .lock()
            .expect("no other test has these")
            .push(directory);
        Arc::new(opened.expect("an empty record opens")) as Arc<dyn Store>
    })
    .await;
}
