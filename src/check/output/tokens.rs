//! The tokens of a page, as a browser's tokenizer gives them.

use std::convert::Infallible;

use html5gum::emitters::ForwardingEmitter;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, Span, Tokenizer};

/// Hands every token to `event`, in order.
pub fn each(bytes: &[u8], mut event: impl FnMut(CallbackEvent<'_>)) {
    let mut emitter = CallbackEmitter::new(|token: CallbackEvent<'_>, _: Span<()>| {
        event(token);
        None::<Infallible>
    });
    emitter.naively_switch_states(true);
    match Tokenizer::new_with_emitter(bytes, Unjudged(emitter)).finish() {
        Ok(()) => {}
    }
}

/// Tokens without the tokenizer's own findings on the markup, which nobody reads and every character pays for.
struct Unjudged<E>(E);

impl<E: Emitter> ForwardingEmitter for Unjudged<E> {
    type Token = E::Token;

    fn inner(&mut self) -> &mut impl Emitter<Token = E::Token> {
        &mut self.0
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }
}
