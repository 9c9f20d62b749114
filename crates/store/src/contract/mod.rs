//! The promise of [`Store`] as a suite: one function per clause, and [`run_all`].
//!
//! A back-end's test hands over a way to make an empty store; a clause that is not kept ends the
//! test with the words of the clause. Each clause gets a store of its own.

mod blobs;
mod desk;
mod log;
mod order;

use std::sync::Arc;

use crate::Store;

pub use blobs::{
    a_blob_above_the_limit_is_refused, a_blob_comes_back_whole_under_its_hash,
    keeping_a_blob_twice_is_keeping_it_once,
};
pub use desk::{
    a_desk_key_or_value_above_the_limit_is_refused, a_desk_value_is_kept_replaced_and_removed,
    desk_values_are_listed_by_prefix_in_the_order_of_their_keys,
};
pub use log::{
    a_new_log_is_empty, an_append_above_the_limit_leaves_nothing, an_append_of_nothing_is_compared,
    an_append_upon_another_length_is_refused_whole, appended_entries_are_read_back_in_order,
    each_entry_is_kept_with_its_leaf_hash, reads_are_windows_and_nothing_is_beyond_the_end,
};
pub use order::{
    a_refusal_takes_with_it_only_what_stood_upon_it, appends_take_effect_in_the_order_of_the_calls,
    concurrent_appends_end_without_gaps_each_exactly_once, nothing_is_done_after_closing,
    what_nobody_waits_for_is_done_all_the_same,
};

/// Runs every clause, each upon a store that `make` has just made empty.
///
/// Call it within a tokio runtime of several threads.
///
/// # Panics
/// When a clause is not kept.
pub async fn run_all<Make, Made>(make: Make)
where
    Make: Fn() -> Made,
    Made: Future<Output = Arc<dyn Store>>,
{
    a_new_log_is_empty(make().await).await;
    appended_entries_are_read_back_in_order(make().await).await;
    each_entry_is_kept_with_its_leaf_hash(make().await).await;
    an_append_upon_another_length_is_refused_whole(make().await).await;
    an_append_above_the_limit_leaves_nothing(make().await).await;
    an_append_of_nothing_is_compared(make().await).await;
    reads_are_windows_and_nothing_is_beyond_the_end(make().await).await;

    appends_take_effect_in_the_order_of_the_calls(make().await).await;
    a_refusal_takes_with_it_only_what_stood_upon_it(make().await).await;
    what_nobody_waits_for_is_done_all_the_same(make().await).await;
    concurrent_appends_end_without_gaps_each_exactly_once(make().await).await;
    nothing_is_done_after_closing(make().await).await;

    a_blob_comes_back_whole_under_its_hash(make().await).await;
    keeping_a_blob_twice_is_keeping_it_once(make().await).await;
    a_blob_above_the_limit_is_refused(make().await).await;

    a_desk_value_is_kept_replaced_and_removed(make().await).await;
    desk_values_are_listed_by_prefix_in_the_order_of_their_keys(make().await).await;
    a_desk_key_or_value_above_the_limit_is_refused(make().await).await;
}

/// Entries with these texts as their bytes.
fn entries<Texts: IntoIterator<Item = &'static str>>(texts: Texts) -> Vec<Vec<u8>> {
    texts
        .into_iter()
        .map(|text| text.as_bytes().to_vec())
        .collect()
}

/// The whole log as texts, for comparing at a glance.
async fn texts(store: &dyn Store) -> Vec<String> {
    let log = store.read(0, usize::MAX).await;
    let log = log.unwrap_or_else(|error| panic!("the log was not read: {error}"));
    log.into_iter()
        .map(|entry| String::from_utf8_lossy(&entry.bytes).into_owned())
        .collect()
}
