//! Accounts and sources as the register keeps them.

use vocab::{Account, Capacity, Source, SourceLayer, SourceRef};

use crate::wire::{Wire, WireError, text, wire_struct, wire_text};

wire_text!(Capacity);

wire_struct! {
    Account { id, names, roles, capacity, party, person }
    Source { id, titles, dated, language, location, layer }
    SourceRef { source, locator }
}

/// The word for a layer.
const fn layer_word(layer: SourceLayer) -> &'static str {
    match layer {
        SourceLayer::Record => "record",
        SourceLayer::Others => "others",
        SourceLayer::Law => "law",
    }
}

impl Wire for SourceLayer {
    fn to_json(&self) -> Option<serde_json::Value> {
        Some(layer_word(*self).into())
    }

    fn from_json(value: Option<&serde_json::Value>) -> Result<Self, WireError> {
        let written = text(value)?;
        [Self::Record, Self::Others, Self::Law]
            .into_iter()
            .find(|layer| layer_word(*layer) == written)
            .ok_or_else(|| {
                WireError::new(format!(
                    "`{written}` is not a layer; write record, others or law"
                ))
            })
    }
}
