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
        hospital_number,
        date_of_birth,
        patient_name,
        postcode_or_address,
        third_person_contact,
        age_sex_condition,
        recent_clinical_encounter,
        place_with_person,
        datable_encounter,
        rare_case,
        jigsaw_in_item,
        jigsaw_across_items,
        individual_patient_story,
        case_without_consent,
        clinical_reply,
        identifying_relative,
        patient_letter_or_gift,
        anonymity_claim,
        patient_record_link,
        deceased_patient_story,
        derogatory_about_patients,
        colleague_private_data,
        identifier_in_output,
        national_insurance_number,
    }
    /// Conflicts of interest.
    interests {
        affiliate_link,
        undeclared_endorsement,
        undeclared_campaign_role,
        missing_interests,
        interest_not_shown,
        unlabelled_sponsorship,
        stale_interests,
    }
    /// What every page has to say.
    statements {
        missing_views_statement,
        hidden_views_statement,
        employer_not_disclaimed,
        missing_no_advice_notice,
        missing_endorsement_note,
        institutional_logo,
        missing_care_route,
        bio_does_not_fit,
        unpinned_guidance_pack,
    }
    /// The follow list.
    follows {
        incomplete_follow_entry,
        malformed_handle,
        unlabelled_followed_interest,
        unknown_follow_category,
        too_many_featured,
        private_person_listed,
        too_few_people,
        stale_follow_entry,
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
        absolute_claim,
        unverifiable_superlative,
        unsourced_health_claim,
        outside_specialty,
        silent_correction,
        old_content_unmarked,
        altered_tweet,
        retweet_as_own,
        unlabelled_opinion,
        undisclosed_omissions,
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
        missing_registered_name,
        handle_mismatch,
        non_professional_account,
        stale_register_facts,
        unknown_post_nominal,
    }
    /// Decisions.
    process {
        missing_second_reading,
        unreasoned_suppression,
        employer_policy_unread,
        missing_defence_body,
        compliance_claim,
        network_call_in_build,
    }
    /// Pictures, places, requests.
    privacy {
        image_metadata,
        file_metadata,
        tweet_location,
        missing_alt_text,
        clinical_image_without_record,
        own_private_data,
        third_party_request,
        telling_file_name,
        people_not_asked,
        readable_text_in_image,
        clinical_scene,
    }
    /// Boundaries and advice.
    boundaries {
        missing_contact_boundary,
        invites_clinical_messages,
        individual_advice,
        private_profile_link,
        personal_life_detail,
        impulsive_post,
        sexualised_content,
    }
    /// Respect and law.
    respect {
        slur,
        personal_insult,
        group_insult,
        profanity,
        named_accusation,
        repeated_targeting,
        heated_exchange,
        uncredited_material,
    }
    /// Advertising.
    advertising {
        prescription_medicine_advert,
        discount_or_prize,
        patient_testimonial,
        before_and_after_picture,
    }
}
