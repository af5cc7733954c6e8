//! The scripts of the page, in the place of a web view: they run nowhere, and a test says what they would.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use dioxus::document::{Document, Eval, EvalError, Evaluator};
use dioxus::signals::{AnyStorage, Owner, UnsyncStorage};
use serde_json::Value;

/// Every script the app has begun.
#[derive(Clone)]
pub(crate) struct Scripts {
    begun: Rc<RefCell<Vec<Rc<RefCell<Script>>>>>,
    owner: Rc<Owner<UnsyncStorage>>,
}

/// What a test has said in a script's place, and the app has not heard yet.
#[derive(Default)]
struct Script {
    js: String,
    said: VecDeque<Value>,
    listens: Option<Waker>,
}

struct Channel(Rc<RefCell<Script>>);

impl Scripts {
    pub(crate) fn new() -> Self {
        Self { begun: Rc::default(), owner: Rc::new(UnsyncStorage::owner()) }
    }

    /// What a page looks up its document by.
    pub(crate) fn document(&self) -> Rc<dyn Document> {
        Rc::new(self.clone())
    }

    /// Says `what` in the place of the latest script in which `part` stands.
    pub(crate) fn say(&self, part: &str, what: impl Into<Value>) {
        let begun = self.begun.borrow();
        let script = begun.iter().rev().find(|script| script.borrow().js.contains(part)).expect("a script like that");
        script.borrow_mut().said.push_back(what.into());
        let waker = script.borrow_mut().listens.take();
        waker.into_iter().for_each(Waker::wake);
    }

    /// How many scripts began in which `part` stands.
    pub(crate) fn count(&self, part: &str) -> usize {
        self.begun.borrow().iter().filter(|script| script.borrow().js.contains(part)).count()
    }
}

impl Document for Scripts {
    fn eval(&self, js: String) -> Eval {
        let script = Rc::new(RefCell::new(Script { js, ..Script::default() }));
        self.begun.borrow_mut().push(Rc::clone(&script));
        let channel: Box<dyn Evaluator> = Box::new(Channel(script));
        Eval::new(self.owner.insert(channel))
    }
}

impl Evaluator for Channel {
    fn send(&self, _: Value) -> Result<(), EvalError> {
        Ok(())
    }

    fn poll_recv(&mut self, context: &mut Context<'_>) -> Poll<Result<Value, EvalError>> {
        let mut script = self.0.borrow_mut();
        match script.said.pop_front() {
            Some(said) => Poll::Ready(Ok(said)),
            None => {
                script.listens = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }

    /// No script comes to an end of its own.
    fn poll_join(&mut self, _: &mut Context<'_>) -> Poll<Result<Value, EvalError>> {
        Poll::Ready(Err(EvalError::Unsupported))
    }
}
