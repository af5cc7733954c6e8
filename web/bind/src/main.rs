//! bind IN.wasm FOLDER NAME: what `wasm-bindgen --target web --no-typescript` does.

use wasm_bindgen_cli_support::Bindgen;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().expect("bind IN.wasm FOLDER NAME");
    let (input, folder, name) = (next(), next(), next());
    let mut bindgen = Bindgen::new();
    // Without the default path, init() would not know which file to fetch.
    bindgen.input_path(input).out_name(&name).typescript(false).omit_default_module_path(false);
    bindgen.web(true).expect("pages are what it binds for");
    if let Err(error) = bindgen.generate(folder) {
        eprintln!("bind: {error:#}");
        std::process::exit(1);
    }
}
