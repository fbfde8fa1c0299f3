//! `site help`: the help of a command, and `site help incident`: what to do when a patient could be identified.

use std::path::PathBuf;

use clap::{Args, CommandFactory};

use crate::cli::exit;
use crate::cli::options::{Done, print, say};
use crate::load;
use crate::model::Private;
use crate::source::Sources;

/// Help about a command, or what to do when a patient could be identified.
#[derive(Args, Debug)]
pub struct Help {
    /// A command, such as build or review keep; or incident
    topic: Vec<String>,
    /// Folder of the site; its .held/private.toml says whom to call
    #[arg(long, default_value = ".")]
    dir: PathBuf,
}

impl Help {
    /// Prints the help asked for.
    pub fn run(&self) -> Done {
        if self.topic == ["incident"] {
            print(&incident(&self.contacts()))?;
            return Ok(exit::FINE);
        }
        let mut command = super::Site::command();
        command.build();
        let mut at = &mut command;
        for word in &self.topic {
            if at.find_subcommand(word).is_none() {
                say(&format!(
                    "There is no command `{word}`. All of them: site help; after a mistake: site help incident"
                ));
                return Ok(exit::USAGE);
            }
            at = at.find_subcommand_mut(word).expect("it was found just now");
        }
        print(&at.render_long_help().to_string())?;
        Ok(exit::FINE)
    }

    /// Whom to call. In haste nothing here may fail: without a folder there are simply no names.
    fn contacts(&self) -> Private {
        let is_site = self.dir.join("site.toml").is_file();
        let read = is_site.then(|| Sources::read(&self.dir, &self.dir.join("public")).ok()).flatten();
        read.and_then(|sources| load::private::load(&sources, &mut Vec::new())).unwrap_or_default()
    }
}

/// What to do, in order.
fn incident(contacts: &Private) -> String {
    let filled = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    let defence = match (filled(&contacts.defence_body), filled(&contacts.defence_phone)) {
        (None, None) => "your defence body".to_owned(),
        (body, phone) => [body.or_else(|| Some("your defence body".to_owned())), phone]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", "),
    };
    let employer = filled(&contacts.employer_contact)
        .map_or_else(String::new, |contact| format!("\n     Your employer: {contact}"));
    let unnamed = contacts.defence_body.is_none() || contacts.employer_contact.is_none();
    let note = if unnamed { MISSING } else { "" };
    format!(
        "If a patient could be identified on X or on your site\n\n\
         Now, in this order:\n\
         \u{20} 1. Note the address, since when it was public and what it says, for yourself alone. Then delete it on X.\n\
         \u{20}    Do not answer it and do not quote it: both spread it.\n\
         \u{20} 2. site takedown ID takes it out of this folder, of the site and of every later import. ID is the number\n\
         \u{20}    at the end of its address, or the file of a post. It says what is left and where.\n\
         \u{20} 3. Publish: commit and push, or upload the new site. Then look at the page in a private window.\n\n\
         Today, whom to tell:\n\
         \u{20} 4. Call {defence}. Do it before you write to anybody about it.\n\
         \u{20} 5. Tell the data protection officer or Caldicott guardian where you work. They decide whether it has to be\n\
         \u{20}    reported; for that there may be 72 hours only (UK GDPR, Article 33).{employer}\n\
         \u{20} 6. The patient: agree with those two who speaks to them, when and how. Being open is your duty; how it is\n\
         \u{20}    done well is their advice.\n\n\
         What stays public for a while, or for good:\n\
         \u{20} - Search engines keep copies for days; web archives, screenshots and feed readers keep them for good.\n\
         \u{20} - The history of a git repository keeps every version: git log --all -S ID shows where. How to take it out:\n\
         \u{20}   https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository\n\
         \u{20} - The export from X keeps what it held. site takedown prints the addresses to write to.\n\n\
         What not to do:\n\
         \u{20} - No public apology or correction that says again what it was about.\n\
         \u{20} - No argument with whoever noticed it.\n\
         \u{20} - Do not look the patient up, and change nothing in any record.\n\
         \u{20} - Destroy nothing that you were asked to keep.\n\n\
         This is no legal advice; theirs goes before it.\n{note}"
    )
}

/// How to have the names at hand.
const MISSING: &str = "\nTo have the names here next time, write into .held/private.toml, which is never published:\n\
                       \u{20} [incident]\n\
                       \u{20} defence_body = \"its name, and your membership number\"\n\
                       \u{20} defence_phone = \"its telephone number\"\n\
                       \u{20} employer_contact = \"data protection officer or Caldicott guardian: name and telephone number\"\n";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_where_they_are_needed_and_a_gap_says_how_to_fill_it() {
        let known = Private {
            defence_body: Some("Example Defence, member 12".to_owned()),
            defence_phone: Some("020 7946 0018".to_owned()),
            employer_contact: Some("Sam Example, 020 7946 0026".to_owned()),
            read: true,
        };
        let told = incident(&known);
        assert!(told.contains("4. Call Example Defence, member 12, 020 7946 0018. "), "{told}");
        assert!(told.contains("Your employer: Sam Example, 020 7946 0026\n"), "{told}");
        assert!(!told.contains("private.toml"), "{told}");
        let told = incident(&Private::default());
        assert!(told.contains("4. Call your defence body. ") && told.contains("private.toml"), "{told}");
        assert!(told.lines().all(|line| line.chars().count() <= 130), "{told}");
    }
}
