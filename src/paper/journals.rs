//! Journals by the start of their DOIs and of their addresses, as data. To add one, add its line: the longest start that
//! fits decides. DOI starts are in lower case; an address stands without `https://` and `www.`.

/// Starts of DOIs.
#[rustfmt::skip]
static BY_DOI: &[(&str, &str)] = &[
    ("10.1001/jama.", "JAMA"),
    ("10.1001/jamacardio", "JAMA Cardiology"),
    ("10.1001/jamainternmed", "JAMA Internal Medicine"),
    ("10.1001/jamanetworkopen", "JAMA Network Open"),
    ("10.1001/jamaneurol", "JAMA Neurology"),
    ("10.1001/jamaoncol", "JAMA Oncology"),
    ("10.1001/jamapediatrics", "JAMA Pediatrics"),
    ("10.1001/jamapsychiatry", "JAMA Psychiatry"),
    ("10.1001/jamasurg", "JAMA Surgery"),
    ("10.1002/14651858", "Cochrane Database of Systematic Reviews"),
    ("10.1016/j.bja", "British Journal of Anaesthesia"),
    ("10.1016/j.jacc", "Journal of the American College of Cardiology"),
    ("10.1016/s0140-6736", "The Lancet"),
    ("10.1016/s1470-2045", "The Lancet Oncology"),
    ("10.1016/s1473-3099", "The Lancet Infectious Diseases"),
    ("10.1016/s1474-4422", "The Lancet Neurology"),
    ("10.1016/s2213-2600", "The Lancet Respiratory Medicine"),
    ("10.1016/s2213-8587", "The Lancet Diabetes & Endocrinology"),
    ("10.1016/s2214-109x", "The Lancet Global Health"),
    ("10.1016/s2215-0366", "The Lancet Psychiatry"),
    ("10.1016/s2468-1253", "The Lancet Gastroenterology & Hepatology"),
    ("10.1016/s2468-2667", "The Lancet Public Health"),
    ("10.1038/s41467", "Nature Communications"),
    ("10.1038/s41586", "Nature"),
    ("10.1038/s41591", "Nature Medicine"),
    ("10.1038/s41598", "Scientific Reports"),
    ("10.1056/nejm", "New England Journal of Medicine"),
    ("10.1073/pnas", "PNAS"),
    ("10.1093/ageing", "Age and Ageing"),
    ("10.1093/bja", "British Journal of Anaesthesia"),
    ("10.1093/eurheartj", "European Heart Journal"),
    ("10.1101/", "bioRxiv or medRxiv (preprint)"),
    ("10.1111/anae", "Anaesthesia"),
    ("10.1126/science", "Science"),
    ("10.1136/adc", "Archives of Disease in Childhood"),
    ("10.1136/annrheumdis", "Annals of the Rheumatic Diseases"),
    ("10.1136/archdischild", "Archives of Disease in Childhood"),
    ("10.1136/bcr", "BMJ Case Reports"),
    ("10.1136/bjsm", "British Journal of Sports Medicine"),
    ("10.1136/bjsports", "British Journal of Sports Medicine"),
    ("10.1136/bmj-", "The BMJ"),
    ("10.1136/bmj.", "The BMJ"),
    ("10.1136/bmjebm", "BMJ Evidence-Based Medicine"),
    ("10.1136/bmjopen-", "BMJ Open"),
    ("10.1136/bmjoq", "BMJ Open Quality"),
    ("10.1136/bmjqs", "BMJ Quality & Safety"),
    ("10.1136/bmjspcare", "BMJ Supportive & Palliative Care"),
    ("10.1136/emermed", "Emergency Medicine Journal"),
    ("10.1136/gutjnl", "Gut"),
    ("10.1136/heartjnl", "Heart"),
    ("10.1136/jech", "Journal of Epidemiology and Community Health"),
    ("10.1136/jme", "Journal of Medical Ethics"),
    ("10.1136/jnnp", "Journal of Neurology, Neurosurgery & Psychiatry"),
    ("10.1136/leader", "BMJ Leader"),
    ("10.1136/medethics", "Journal of Medical Ethics"),
    ("10.1136/openhrt", "Open Heart"),
    ("10.1136/postgradmedj", "Postgraduate Medical Journal"),
    ("10.1136/thoraxjnl", "Thorax"),
    ("10.1161/circulationaha", "Circulation"),
    ("10.1192/bjp", "The British Journal of Psychiatry"),
    ("10.1371/journal.pmed", "PLOS Medicine"),
    ("10.1371/journal.pone", "PLOS ONE"),
    ("10.1503/cmaj", "CMAJ"),
    ("10.3399/bjgp", "British Journal of General Practice"),
    ("10.5694/mja", "Medical Journal of Australia"),
    ("10.7326/", "Annals of Internal Medicine"),
    ("10.7554/elife", "eLife"),
    ("10.7861/clinmed", "Clinical Medicine"),
    ("10.7861/fhj", "Future Healthcare Journal"),
];

/// Starts of addresses.
#[rustfmt::skip]
static BY_ADDRESS: &[(&str, &str)] = &[
    ("academic.oup.com/ageing", "Age and Ageing"),
    ("academic.oup.com/bja", "British Journal of Anaesthesia"),
    ("academic.oup.com/eurheartj", "European Heart Journal"),
    ("academic.oup.com/pmj", "Postgraduate Medical Journal"),
    ("acpjournals.org", "Annals of Internal Medicine"),
    ("adc.bmj.com", "Archives of Disease in Childhood"),
    ("annals.org", "Annals of Internal Medicine"),
    ("ard.bmj.com", "Annals of the Rheumatic Diseases"),
    ("biorxiv.org", "bioRxiv or medRxiv (preprint)"),
    ("bjanaesthesia.org", "British Journal of Anaesthesia"),
    ("bjgp.org", "British Journal of General Practice"),
    ("bjsm.bmj.com", "British Journal of Sports Medicine"),
    ("bmj.com", "The BMJ"),
    ("bmjleader.bmj.com", "BMJ Leader"),
    ("bmjopen.bmj.com", "BMJ Open"),
    ("bmjopenquality.bmj.com", "BMJ Open Quality"),
    ("cambridge.org/core/journals/the-british-journal-of-psychiatry", "The British Journal of Psychiatry"),
    ("casereports.bmj.com", "BMJ Case Reports"),
    ("cell.com", "Cell Press"),
    ("cmaj.ca", "CMAJ"),
    ("cochranelibrary.com", "Cochrane Library"),
    ("ebm.bmj.com", "BMJ Evidence-Based Medicine"),
    ("elifesciences.org", "eLife"),
    ("emj.bmj.com", "Emergency Medicine Journal"),
    ("gut.bmj.com", "Gut"),
    ("heart.bmj.com", "Heart"),
    ("jacc.org", "Journal of the American College of Cardiology"),
    ("jamanetwork.com/journals/jama/", "JAMA"),
    ("jamanetwork.com/journals/jamacardiology", "JAMA Cardiology"),
    ("jamanetwork.com/journals/jamainternalmedicine", "JAMA Internal Medicine"),
    ("jamanetwork.com/journals/jamanetworkopen", "JAMA Network Open"),
    ("jamanetwork.com/journals/jamaneurology", "JAMA Neurology"),
    ("jamanetwork.com/journals/jamaoncology", "JAMA Oncology"),
    ("jamanetwork.com/journals/jamapediatrics", "JAMA Pediatrics"),
    ("jamanetwork.com/journals/jamapsychiatry", "JAMA Psychiatry"),
    ("jamanetwork.com/journals/jamasurgery", "JAMA Surgery"),
    ("jamanetwork.com", "JAMA Network"),
    ("jech.bmj.com", "Journal of Epidemiology and Community Health"),
    ("jme.bmj.com", "Journal of Medical Ethics"),
    ("jnnp.bmj.com", "Journal of Neurology, Neurosurgery & Psychiatry"),
    ("journals.plos.org/plosmedicine", "PLOS Medicine"),
    ("journals.plos.org/plosone", "PLOS ONE"),
    ("medrxiv.org", "bioRxiv or medRxiv (preprint)"),
    ("mja.com.au", "Medical Journal of Australia"),
    ("nature.com/articles", "Nature Portfolio"),
    ("nejm.org", "New England Journal of Medicine"),
    ("openheart.bmj.com", "Open Heart"),
    ("pmj.bmj.com", "Postgraduate Medical Journal"),
    ("pnas.org", "PNAS"),
    ("qualitysafety.bmj.com", "BMJ Quality & Safety"),
    ("rcpjournals.org", "Royal College of Physicians journals"),
    ("science.org", "Science"),
    ("sciencedirect.com/science/article", "ScienceDirect"),
    ("spcare.bmj.com", "BMJ Supportive & Palliative Care"),
    ("thelancet.com/journals/lancet/", "The Lancet"),
    ("thelancet.com/journals/landia", "The Lancet Diabetes & Endocrinology"),
    ("thelancet.com/journals/laneur", "The Lancet Neurology"),
    ("thelancet.com/journals/langas", "The Lancet Gastroenterology & Hepatology"),
    ("thelancet.com/journals/langlo", "The Lancet Global Health"),
    ("thelancet.com/journals/laninf", "The Lancet Infectious Diseases"),
    ("thelancet.com/journals/lanonc", "The Lancet Oncology"),
    ("thelancet.com/journals/lanpsy", "The Lancet Psychiatry"),
    ("thelancet.com/journals/lanpub", "The Lancet Public Health"),
    ("thelancet.com/journals/lanres", "The Lancet Respiratory Medicine"),
    ("thelancet.com", "The Lancet journals"),
    ("thorax.bmj.com", "Thorax"),
];

/// The journal of a DOI in lower case.
pub fn by_doi(doi: &str) -> Option<&'static str> {
    longest(BY_DOI, |start| doi.starts_with(start))
}

/// The journal of an address, as host and path.
pub fn by_address(place: &str) -> Option<&'static str> {
    longest(BY_ADDRESS, |start| {
        // The start of an address ends where a segment of it does.
        let rest = place.strip_prefix(start);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || start.ends_with('/'))
    })
}

fn longest(table: &'static [(&str, &str)], fits: impl Fn(&str) -> bool) -> Option<&'static str> {
    let fitting = table.iter().filter(|(start, _)| fits(start));
    fitting.max_by_key(|(start, _)| start.len()).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_start_decides() {
        assert_eq!(by_doi("10.1136/bmjopen-2019-034568"), Some("BMJ Open"));
        assert_eq!(by_doi("10.1136/bmj.c7390"), Some("The BMJ"));
        assert_eq!(by_doi("10.9999/x"), None);
        assert_eq!(by_address("jamanetwork.com/journals/jama/fullarticle/1"), Some("JAMA"));
        assert_eq!(by_address("jamanetwork.com/journals/jamadermatology/fullarticle/1"), Some("JAMA Network"));
        assert_eq!(by_address("bmj.com.example/content/1"), None);
        assert_eq!(by_address("blogs.bmj.com/bmj/2020/01/01/a"), None);
    }

    #[test]
    fn the_tables_hold_each_start_once_and_in_the_form_that_is_compared() {
        for table in [BY_DOI, BY_ADDRESS] {
            let starts: std::collections::BTreeSet<&str> = table.iter().map(|(start, _)| *start).collect();
            assert_eq!(starts.len(), table.len());
            assert!(starts.iter().all(|start| *start == start.to_lowercase() && !start.starts_with("www.")));
        }
    }
}
