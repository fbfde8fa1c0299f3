//! The list of rules: one file each, and one line here. To add a rule, copy a neighbour's file, change it, and name it
//! in its area below; the tests of the catalogue say what is missing.

/// Declares the module of each rule, and the list of all of them.
macro_rules! rules {
    ($($(#[$doc:meta])* $area:ident { $($rule:ident,)* })*) => {
        $($(#[$doc])* pub mod $area { $(pub mod $rule;)* })*

        /// Every rule with the name of its file.
        pub static LIST: &[(&str, &crate::check::Rule)] =
            &[$($((stringify!($rule), &$area::$rule::RULE),)*)*];
    };
}

rules! {
    /// Tweets of the archive.
    archive {
        tweet_by_another,
        private_archive_data,
        deleted_tweet_published,
        protected_account_unconfirmed,
        reply_to_private_person,
        undecided_item_published,
        incomplete_takedown,
        raw_archive_in_git,
        unseen_picture,
        circle_tweet,
        gone_from_x,
    }
    /// Patients and colleagues.
    confidentiality {
        nhs_number,
        chi_number,
        hc_number,
        age_sex_condition,
        recent_clinical_encounter,
        place_with_person,
        datable_encounter,
        rare_case,
        jigsaw_in_item,
        jigsaw_across_items,
        individual_patient_story,
        case_without_consent,
        identifying_relative,
        deceased_patient_story,
        colleague_private_data,
        identifier_in_output,
    }
    /// Conflicts of interest.
    interests {
        missing_interests,
        interest_not_shown,
        unlabelled_sponsorship,
    }
    /// What every page has to say.
    statements {
        missing_views_statement,
        hidden_views_statement,
        employer_not_disclaimed,
        missing_no_advice_notice,
        missing_endorsement_note,
    }
    /// The follow list.
    follows {
        incomplete_follow_entry,
        malformed_handle,
        unlabelled_followed_interest,
    }
    /// Reading the folder and building addresses.
    folder {
        unreadable_file,
        syntax,
        unknown_key,
        wrong_value,
        missing_key,
        address_taken,
        broken_link,
        refused_link,
        left_out,
        skipped_tweet,
        theme_fault,
        raw_html,
        unused_file,
        placeholder_left,
        incomplete_export,
    }
    /// What is true and whose it is.
    honesty {
        old_content_unmarked,
        altered_tweet,
        retweet_as_own,
    }
    /// Who the doctor is.
    identity {
        unnamed_doctor,
        name_missing_from_page,
        missing_role,
        malformed_gmc_number,
        placeholder_gmc_number,
        register_link_mismatch,
        associate_styled_doctor,
        unsupported_register_claim,
        licence_contradiction,
        provisional_beyond_f1,
        unnamed_guest_author,
    }
    /// Decisions.
    process {
        unreasoned_suppression,
    }
    /// Pictures, places, requests.
    privacy {
        image_metadata,
        file_metadata,
        tweet_location,
        missing_alt_text,
        clinical_image_without_record,
        third_party_request,
    }
}
