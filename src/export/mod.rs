//! Records, as other people's programs read them: iCalendar, GeoJSON, vCard, JSON-LD.
//!
//! Here: one file a format, from records to text. Not here: which records, and where the text goes.
//!
//! # Why so
//!
//! A room of its own, beside `import` and not in it: importing is for publishers with a laptop, while a phone puts an
//! event into its calendar. It knows nothing but the records and a language.
