//! `site serve`: the preview.

use clap::Args;

use crate::cli::exit;
use crate::cli::options::{Done, Folder, say};
use crate::serve::{self, Way};

/// Preview while you edit, on this computer only.
#[derive(Args, Debug)]
pub struct Serve {
    #[command(flatten)]
    folder: Folder,
    /// Port; the next free one is taken when it is in use
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Open the preview in the browser
    #[arg(long)]
    open: bool,
}

impl Serve {
    /// Serves until interrupted.
    pub fn run(&self) -> Done {
        // Reading once before listening: a wrong folder is said at once, not in a browser.
        drop(self.folder.read()?);
        let base_url = self.folder.base_url()?;
        let preview = serve::Preview {
            folder: self.folder.dir.clone(),
            output: self.folder.output(),
            archive: self.folder.archive.clone(),
            today: self.folder.today(),
            base_url,
        };
        serve::run(preview, self.port, &|address, way| {
            say(&format!("Preview: {address} (stop it with Ctrl+C). Nothing is published from here."));
            if way == Way::Polled {
                say("This computer gives no notice of changes; the folder is looked through every two seconds.");
            }
            if self.open {
                open(address);
            }
        })?;
        Ok(exit::FINE)
    }
}

/// Opens an address in the author's browser; the address is printed anyway, so a failure needs no words.
pub(super) fn open(address: &str) {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let _ = std::process::Command::new(opener).arg(address).spawn();
}
