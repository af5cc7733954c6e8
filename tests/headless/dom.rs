//! A page without a renderer: Dioxus writes it as it would write a browser's, a test reads it and presses things in it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use dioxus::core::{AttributeValue, ElementId, Template, TemplateAttribute, TemplateNode, WriteMutations};

use crate::selector::Selector;

/// A node's place in [`Page::nodes`]. Nodes are never given up: a test is short.
pub(crate) type Place = usize;

/// What Dioxus calls the element it hangs the app into.
const ROOT: Place = 0;

/// Attributes that are there or are not; `disabled="false"` is not. Only those that Dioxus takes away from a browser's
/// page (`isBoolAttr` of its interpreter): it writes `inert="false"`, which is inert.
const BOOLEAN: &[&str] =
    &["autofocus", "checked", "disabled", "hidden", "multiple", "open", "readonly", "required", "selected"];

/// Elements whose text continues the line it stands in.
const IN_LINE: &[&str] = &["a", "abbr", "b", "bdi", "em", "i", "small", "span", "strong", "time"];

#[derive(Clone, Debug, Default)]
pub(crate) struct Node {
    /// Empty for a text and for a placeholder.
    pub(crate) tag: &'static str,
    pub(crate) text: String,
    pub(crate) attributes: BTreeMap<&'static str, String>,
    pub(crate) listeners: BTreeSet<&'static str>,
    pub(crate) children: Vec<Place>,
    pub(crate) parent: Option<Place>,
    pub(crate) id: Option<ElementId>,
}

#[derive(Debug)]
pub(crate) struct Page {
    nodes: Vec<Node>,
    known: HashMap<ElementId, Place>,
    stack: Vec<Place>,
    /// Elements that asked to hear when they are on the page, and are not told yet.
    pub(crate) mounted: Vec<ElementId>,
}

impl Page {
    pub(crate) fn new() -> Self {
        let root = Node { tag: "main-of-the-window", id: Some(ElementId(0)), ..Node::default() };
        Self { nodes: vec![root], known: HashMap::from([(ElementId(0), ROOT)]), stack: Vec::new(), mounted: Vec::new() }
    }

    pub(crate) fn node(&self, at: Place) -> &Node {
        &self.nodes[at]
    }

    pub(crate) fn set(&mut self, at: Place, name: &'static str, value: String) {
        self.nodes[at].attributes.insert(name, value);
    }

    /// The node and what it stands in, from inside to outside.
    pub(crate) fn outwards(&self, at: Place) -> impl Iterator<Item = Place> {
        std::iter::successors(Some(at), |at| self.nodes[*at].parent)
    }

    /// The node and everything in it, in the order of the page.
    pub(crate) fn inwards(&self, at: Place) -> Vec<Place> {
        let mut all = vec![at];
        for child in &self.nodes[at].children {
            all.extend(self.inwards(*child));
        }
        all
    }

    pub(crate) fn find(&self, selector: &str) -> Vec<Place> {
        let selector = Selector::parse(selector);
        self.inwards(ROOT).into_iter().skip(1).filter(|at| selector.matches(self, *at)).collect()
    }

    /// What is read there: its texts, with single spaces, also between elements that do not flow in a line.
    pub(crate) fn text(&self, at: Place) -> String {
        plain(&self.flow(at))
    }

    fn flow(&self, at: Place) -> String {
        let node = &self.nodes[at];
        let inner: String = node.children.iter().map(|child| self.flow(*child)).collect();
        let is_line = node.attributes.get("class").is_some_and(|class| class == "english");
        let apart = if node.tag.is_empty() || IN_LINE.contains(&node.tag) && !is_line { "" } else { " " };
        [apart, &node.text, &inner, apart].concat()
    }

    pub(crate) fn html(&self, at: Place) -> String {
        let node = &self.nodes[at];
        let inner: String = node.children.iter().map(|child| self.html(*child)).collect();
        if node.tag.is_empty() {
            return node.text.clone();
        }
        let attributes: String = node.attributes.iter().map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
        format!("<{0}{attributes}>{inner}</{0}>", node.tag)
    }

    /// The whole page, a line an element.
    pub(crate) fn whole(&self) -> String {
        self.nodes[ROOT].children.iter().map(|child| self.html(*child)).collect::<String>().replace("><", ">\n<")
    }

    fn add(&mut self, node: Node) -> Place {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    fn name(&mut self, at: Place, id: ElementId) {
        self.nodes[at].id = Some(id);
        self.known.insert(id, at);
    }

    fn copy_of(&mut self, template: &TemplateNode) -> Place {
        let TemplateNode::Element { tag, attrs, children, .. } = template else {
            let text = if let TemplateNode::Text { text } = template { *text } else { "" };
            return self.add(Node { text: text.to_owned(), ..Node::default() });
        };
        let at = self.add(Node { tag, ..Node::default() });
        for attribute in *attrs {
            if let TemplateAttribute::Static { name, value, .. } = attribute {
                self.set(at, lasting(name), (*value).to_owned());
            }
        }
        let children = children.iter().map(|child| self.copy_of(child)).collect();
        self.put(at, 0, children);
        at
    }

    fn put(&mut self, parent: Place, at: usize, children: Vec<Place>) {
        for child in &children {
            self.nodes[*child].parent = Some(parent);
        }
        self.nodes[parent].children.splice(at..at, children);
    }

    /// Takes the node off the page; answers where it stood.
    fn take(&mut self, at: Place) -> Option<(Place, usize)> {
        let parent = self.nodes[at].parent.take()?;
        let position = self.nodes[parent].children.iter().position(|child| *child == at)?;
        self.nodes[parent].children.remove(position);
        Some((parent, position))
    }

    /// The last `count` nodes that were made, taken from wherever they stood.
    fn last(&mut self, count: usize) -> Vec<Place> {
        let last = self.stack.split_off(self.stack.len() - count);
        for at in &last {
            self.take(*at);
        }
        last
    }

    fn below_last(&self, path: &[u8]) -> Place {
        let last = *self.stack.last().expect("a template is being filled");
        path.iter().fold(last, |at, step| self.nodes[at].children[usize::from(*step)])
    }

    fn replace(&mut self, at: Place, new: Vec<Place>) {
        if let Some((parent, position)) = self.take(at) {
            self.put(parent, position, new);
        }
    }

    fn insert_beside(&mut self, id: ElementId, offset: usize, count: usize) {
        let new = self.last(count);
        let at = self.known[&id];
        let parent = self.nodes[at].parent.expect("what is inserted beside is on the page");
        let position =
            self.nodes[parent].children.iter().position(|child| *child == at).expect("a child of its parent");
        self.put(parent, position + offset, new);
    }
}

/// What a field begins with is what stands in it until somebody types.
fn lasting(name: &'static str) -> &'static str {
    name.strip_prefix("initial_").unwrap_or(name)
}

/// Without the marks that Fluent sets around a variable, and with single spaces.
pub(crate) fn plain(text: &str) -> String {
    let words = text.replace(['\u{2068}', '\u{2069}'], "");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl WriteMutations for Page {
    fn append_children(&mut self, id: ElementId, count: usize) {
        let new = self.last(count);
        let parent = self.known[&id];
        self.put(parent, self.nodes[parent].children.len(), new);
    }

    fn assign_node_id(&mut self, path: &'static [u8], id: ElementId) {
        self.name(self.below_last(path), id);
    }

    fn create_placeholder(&mut self, id: ElementId) {
        self.create_text_node("", id);
    }

    fn create_text_node(&mut self, value: &str, id: ElementId) {
        let at = self.add(Node { text: value.to_owned(), ..Node::default() });
        self.name(at, id);
        self.stack.push(at);
    }

    fn load_template(&mut self, template: Template, index: usize, id: ElementId) {
        let at = self.copy_of(&template.roots[index]);
        self.name(at, id);
        self.stack.push(at);
    }

    fn replace_node_with(&mut self, id: ElementId, count: usize) {
        let new = self.last(count);
        self.replace(self.known[&id], new);
    }

    fn replace_placeholder_with_nodes(&mut self, path: &'static [u8], count: usize) {
        let new = self.last(count);
        self.replace(self.below_last(path), new);
    }

    fn insert_nodes_after(&mut self, id: ElementId, count: usize) {
        self.insert_beside(id, 1, count);
    }

    fn insert_nodes_before(&mut self, id: ElementId, count: usize) {
        self.insert_beside(id, 0, count);
    }

    fn set_attribute(&mut self, name: &'static str, _: Option<&'static str>, value: &AttributeValue, id: ElementId) {
        let value = match value {
            AttributeValue::Text(text) => Some(text.clone()),
            AttributeValue::Float(number) => Some(number.to_string()),
            AttributeValue::Int(number) => Some(number.to_string()),
            AttributeValue::Bool(is) => Some(is.to_string()),
            AttributeValue::Listener(_) | AttributeValue::Any(_) | AttributeValue::None => None,
        };
        let name = lasting(name);
        let at = self.known[&id];
        match value {
            Some(value) if value != "false" || !BOOLEAN.contains(&name) => self.set(at, name, value),
            _ => drop(self.nodes[at].attributes.remove(name)),
        }
    }

    fn set_node_text(&mut self, value: &str, id: ElementId) {
        let at = self.known[&id];
        self.nodes[at].text = value.to_owned();
    }

    fn create_event_listener(&mut self, name: &'static str, id: ElementId) {
        let at = self.known[&id];
        self.nodes[at].listeners.insert(name);
        if name == "mounted" {
            self.mounted.push(id);
        }
    }

    fn remove_event_listener(&mut self, name: &'static str, id: ElementId) {
        let at = self.known[&id];
        self.nodes[at].listeners.remove(name);
    }

    fn remove_node(&mut self, id: ElementId) {
        self.take(self.known[&id]);
    }

    fn push_root(&mut self, id: ElementId) {
        self.stack.push(self.known[&id]);
    }
}
