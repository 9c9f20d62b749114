//! The back-end in memory keeps the whole contract.

use std::sync::Arc;

use store::{Memory, Store, contract};

#[tokio::test(flavor = "multi_thread")]
async fn memory_keeps_the_contract() {
    contract::run_all(|| async { Arc::new(Memory::new()) as Arc<dyn Store> }).await;
}
