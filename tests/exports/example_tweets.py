"""The tweets of the invented doctor @DrNatExample, as (key, time, text, options).

In a text, `#tag`, `@name` and `$TAG` become entities, `{address}` becomes a shortened link, and `<`, `>` and `&` are
escaped, all by make_example.py. Options:

- lang: code of the language (en)            - ms: milliseconds, to order tweets of one second
- after: key of the own tweet replied to     - answers: (handle, user id, tweet id) of another person's tweet replied to
- quotes: key of an own tweet, or an address - pictures: names of pictures
- note: whole text of a long post            - edit_of: key of the earlier version
- edited_by: key of the later version        - place: latitude and longitude

Every person and organisation is invented. Patient numbers are of the range that is never issued (999 000 ...).
"""

DOI = "https://doi.org/10.1136/"
PAPER, MEET, REAP = f"{DOI}bmj.c7390", f"{DOI}bmj.f7122", f"{DOI}bmj.f4815"
ENRICH, NICE = "https://doi.org/10.1136/bmj.i1327", "https://www.nice.org.uk/guidance/ng136"
PAT, JO = ("DrPatTemplate", "900000013"), ("jo_invented", "900000014")

LONG = (
    "A long post, because this does not fit into one tweet.\n\n"
    "What I look for in a trial before I change what I do: 1) who was in it, and who was kept out; 2) the absolute "
    "difference & its interval, not only a p < 0.05; 3) whether the end point matters to the people who take the tablets; "
    "4) how many stopped, and why; 5) who paid. If one of these is missing from the abstract I go to the appendix, and if "
    "it is missing there I write to the authors. They nearly always answer. #ExampleJC {https://example.org/reading-a-trial}"
)
SAME_1 = (
    "First of two long notes posted in one second. Journal clubs work when three things are in place: a paper that "
    "everyone can open, one question that everyone has seen beforehand, and a chair who asks the quietest person first. "
    "None of the three needs money, and all three are forgotten under pressure of time. #ExampleJC"
)
SAME_2 = (
    "Second of two long notes posted in one second. After the hour we write three lines: what the paper found, what it "
    "cannot tell us, and what we will do differently, if anything. \"Nothing\" is a respectable answer, and over a year it "
    "has been our most frequent one; the list of reasons is good teaching in itself. #ExampleJC"
)

TWEETS = [
    ("plain-link", "2010-06-14 19:05:10", "Hello Twitter. A cardiology registrar, curious what this is for. Reading about it here: http://www.example.org/first-steps", {}),
    ("ordinary-2011", "2011-01-06 20:12:44", "A piece in the BMJ about doctors on Twitter, with a list of ten to follow. I am persuaded enough to stay.", {}),
    ("ordinary-2012-a", "2012-02-19 09:30:02", "First club ride of the year. Cold hands, clear head. #cycling", {}),
    ("doi-link", "2012-03-05 18:41:20", "Still the piece I send to colleagues who ask why I am here: Twitter going global {%s}" % PAPER, {}),
    ("hashtags", "2012-05-21 08:02:11", "Today's teaching: read the rate, then the rhythm, then the axis, always in that order. #ECG #FOAMed #MedEd", {}),
    ("ampersand", "2012-09-13 17:20:00", "Audit & quality improvement are not the same thing: one measures, the other changes. If p < 0.05 & the effect > trivial, then ask what it costs.", {}),
    ("mention", "2012-11-02 21:14:09", "Enjoyed the talk by @ProfPlaceholder on how to read a forest plot. Clear, kind and on time.", {}),
    ("meeting-2013-a", "2013-04-18 09:01:33", "At #ExampleCardio13 for two days. Come and say hello by the coffee; I am the one with the bicycle helmet.", {}),
    ("meeting-2013-b", "2013-04-18 12:40:17", "Lunchtime tally at #ExampleCardio13: four talks, three with declared interests on slide one. Getting there.", {}),
    ("meeting-2013-c", "2013-04-19 16:55:48", "Home from #ExampleCardio13 with eleven pages of notes. Three things worth sharing are here: {https://example.org/cardio13-notes}", {}),
    ("emoji-before", "2013-06-08 07:45:30", "🚲🚲❤️ Saturday: 60 km and no punctures. Thanks @example_heart for the route! #cycling {https://example.org/route-60}", {}),
    ("reap", "2013-08-20 19:33:12", "Sensible and unalarmed: how to reap the benefits of social media and avoid the pitfalls. {%s}" % REAP, {}),
    ("meet", "2013-12-10 20:05:55", "How doctors use Twitter to meet face to face. True for me: half the people I know at meetings I met here first. {%s}" % MEET, {}),
    ("same-link-twice", "2014-01-15 18:10:10", "Slides {https://example.org/slides} for those who missed it. Once more, because the first row asked: {https://example.org/slides}", {}),
    ("mention-prefix", "2014-02-03 12:00:01", "Thank you @example_heart and @example_hearts (two accounts, easily mixed up) for answering my question about coding.", {}),
    ("ordinary-2014-a", "2014-05-29 20:44:31", "A good handover has an end. Say \"that is everything, what have I left out?\" and wait. #MedEd", {}),
    ("reply-other", "2014-06-11 13:22:09", "@DrPatTemplate Agreed, and the supplement has the table you were looking for.", {"answers": (*PAT, "476700000000000001")}),
    ("reply-other-2", "2014-06-12 07:31:40", "@jo_invented Thank you for reading. I cannot answer medical questions here; your own practice can.", {"answers": (*JO, "476950000000000002")}),
    ("dot-mention", "2014-09-09 19:00:20", ".@ExampleJournal has made its back issues free to read. Librarians, thank you.", {}),
    ("retweet", "2014-10-30 08:15:00", "RT @example_heart: Applications for our teaching fellowship close on Friday. Ask us anything.", {}),
    ("retweet-cut", "2014-11-21 21:09:45", "RT @ProfPlaceholder: Six questions to put to any diagnostic study, with a worked example for each, and a note on which of them I got wrong …", {}),
    ("thread-1", "2015-03-02 19:00:00", "How I read an ECG, in six tweets. General teaching, written for students; not a way to judge a tracing of your own. 1/6 #ECG", {}),
    ("thread-2", "2015-03-02 19:01:12", "Rate first. Count the large squares between two R waves and divide 300 by them. If the rhythm is irregular, count over ten seconds instead. 2/6", {"after": "thread-1"}),
    ("thread-3", "2015-03-02 19:02:30", "Rhythm next. Is there a P wave before each QRS, and a QRS after each P? Use a strip of paper; eyes alone deceive. 3/6", {"after": "thread-2"}),
    ("thread-4", "2015-03-02 19:03:41", "Axis. Leads I and aVF are enough to begin with: both up is normal for an adult. 4/6", {"after": "thread-3"}),
    ("thread-5", "2015-03-02 19:05:02", "Then intervals: PR, QRS, QT. Measure by hand before you read what the machine printed. 5/6", {"after": "thread-4"}),
    ("thread-6", "2015-03-02 19:06:20", "Last, the shape of each segment, and an older tracing beside it if one exists. More to read: {https://example.org/ecg-basics} 6/6", {"after": "thread-5"}),
    ("thread-branch", "2015-03-03 07:40:00", "A footnote to the third: callipers are better than paper, and a ruler drawn on a card is better than nothing.", {"after": "thread-3"}),
    ("same-second-1", "2015-09-14 18:00:00", "Three tweets in one second, written beforehand. One: guidelines describe populations; they leave room for the person in front of you. #MedEd", {"ms": 100}),
    ("same-second-2", "2015-09-14 18:00:00", "Two: when I depart from a guideline I write down why, in words that the next colleague will understand.", {"ms": 200, "after": "same-second-1"}),
    ("same-second-3", "2015-09-14 18:00:00", "Three: then I tell the people who wrote it. Guideline groups read their post.", {"ms": 300, "after": "same-second-2"}),
    ("welsh", "2016-03-01 08:30:00", "Dydd Gŵyl Dewi hapus! Diolch i bawb yn y gynhadledd. #ExampleCardio16", {"lang": "cy"}),
    ("arabic", "2016-04-07 09:10:25", "شكرا لجميع الزملاء على هذا اليوم التعليمي #ECG {https://example.org/teaching-day}", {"lang": "ar"}),
    ("cashtag", "2016-06-30 17:45:05", "For the record, I own no shares in anything that I prescribe. Not in $EXMP, not in any other. Interests are on my site: {https://natalie-example.example/statements/}", {}),
    ("under-other-root", "2016-09-19 18:20:00", "What is the one paper that you would give to a new registrar? Answers collected on Sunday. #MedEd", {}),
    ("under-other-reply", "2016-09-19 18:42:10", "@DrPatTemplate A fine choice, and short. It is on the list.", {"answers": (*PAT, "777938000000000003")}),
    ("under-other-self", "2016-09-19 18:45:00", "@DrPatTemplate And the reply to it, a month later, is as good as the paper.", {"after": "under-other-reply"}),
    ("enrich", "2016-11-14 19:10:00", "How Twitter can enrich professional development. It has mine; the journal club alone was worth the hours. #MedEd {%s}" % ENRICH, {}),
    ("employer", "2017-01-09 08:00:00", "A new chapter: from this week I am a consultant cardiologist at Example NHS Foundation Trust. Views here stay my own.", {}),
    ("ordinary-2017-a", "2017-03-22 20:10:50", "Students: nobody minds the question. We mind the silence after \"any questions?\". #MedEd", {}),
    ("picture-one", "2017-06-24 18:30:15", "The reward for the long hill. #cycling", {"pictures": ["hills.jpg"]}),
    ("place", "2017-08-12 11:11:11", "Stopped for tea half way round. Thirty kilometres to go. #cycling", {"place": ("51.123456", "-1.654321")}),
    ("quote-own", "2017-11-05 19:25:00", "Still the order in which I do it, two years on.", {"quotes": "thread-1"}),
    ("quote-other", "2018-01-18 20:00:35", "A careful summary, limits included. More like this please.", {"quotes": "https://twitter.com/ExampleJournal/status/953700000000000004"}),
    ("ordinary-2018-a", "2018-04-23 07:55:00", "Number needed to treat is a sentence, not a number: to treat how many, with what, for how long, to prevent what? #EBM", {}),
    ("flag-nhs", "2018-05-16 12:00:00", "A test of our form, made-up data: Example patient, NHS no 999 000 0018.", {}),
    ("quote-flag", "2018-06-20 18:15:00", "That form has been changed since: it now says SAMPLE across the page.", {"quotes": "flag-nhs"}),
    ("pictures-two", "2018-10-04 13:15:20", "Two of my teaching slides, drawn by hand. Use them as you like. #FOAMed", {"pictures": ["chart.png", "heart.png"]}),
    ("mention-self", "2019-02-11 18:05:00", "Moved house on Twitter: I was @NatExampleSpR, I am @DrNatExample. Same bicycle.", {}),
    ("chair", "2019-05-02 17:30:00", "Chairing is mostly listening to the clock so that others need not.", {}),
    ("journal-club-a", "2019-09-12 19:00:00", "Welcome to #ExampleJC. Tonight's paper is open access: {https://example.org/jc-12}. One question only: would this change what you do on Monday?", {}),
    ("journal-club-b", "2019-09-12 20:00:05", "That was #ExampleJC. Sum of the hour: not yet, and we know which trial we are waiting for. Thank you all.", {"after": "journal-club-a"}),
    ("flag-colleague", "2019-11-20 10:10:10", "Sample text from our reference form, nobody real: Dr A N Other-Example, GMC number 0000001, has been known to me for three years.", {}),
    ("ordinary-2020-a", "2020-04-16 20:00:00", "Porters, cleaners, ward clerks, switchboard: thank you. The rest of us only work because you do.", {}),
    ("ordinary-2020-b", "2020-09-29 19:40:00", "Preprints are letters to colleagues, not conclusions. I read them, and I wait. #EBM", {}),
    ("paper-again", "2021-03-02 19:15:00", "Ten years old this winter, and still the piece I send to newcomers: {https://www.bmj.com/content/342/bmj.c7390}", {}),
    ("flag-bare", "2021-06-08 09:09:09", "Testing the new keyboard: 9990000026. It works.", {}),
    ("ordinary-2021-a", "2021-10-21 07:15:00", "Consent is a conversation that ends with a form, not a form that ends a conversation.", {}),
    ("three-words", "2022-02-14 08:00:00", "Check. The. Denominator.", {}),
    ("guideline", "2022-05-18 18:20:00", "Guidelines deserve their footnotes. Tonight at #ExampleJC we read one to its end: {%s} #EBM" % NICE, {}),
    ("edited-first", "2022-11-30 18:00:00", "Our journal club returns on 12 Janury at 19:00. Paper and question here: {https://example.org/jc-40} #ExampleJC", {"edited_by": "edited-last"}),
    ("edited-last", "2022-11-30 18:09:30", "Our journal club returns on 12 January at 19:00. Paper and question here: {https://example.org/jc-40} #ExampleJC", {"edit_of": "edited-first"}),
    ("flag-context", "2023-01-17 13:00:00", "Screen check before the training day. Specimen only: NHS number: 999 000 0034, Surname: Specimen, Ward: none.", {}),
    ("below-flag", "2023-01-17 13:05:00", "It worked. The training day can begin.", {"after": "flag-context"}),
    ("long", "2023-03-16 19:30:00", LONG, {"note": True}),
    ("long-same-1", "2023-10-05 19:00:00", SAME_1, {"note": True, "ms": 100}),
    ("long-same-2", "2023-10-05 19:00:00", SAME_2, {"note": True, "ms": 200, "after": "long-same-1"}),
    ("reap-again", "2024-01-12 18:00:00", "For the new registrars, before they post: benefits and pitfalls, in two pages. {http://dx.doi.org/10.1136/bmj.f4815}", {}),
    ("guidance-2024", "2024-01-30 08:30:00", "The GMC's revised guidance on social media is in force from today. Read the whole of it; it is short. {https://example.org/gmc-summary}", {}),
    ("year-end", "2024-12-31 23:59:30", "Last tweet of the year by my clock, and by London's. Be kind in January. #cycling", {}),
    ("summer-midnight", "2025-05-31 23:30:00", "Half past midnight in summer time, so this belongs to June in London and to May in Greenwich. Good night.", {}),
    ("odd-tags", "2025-02-20 18:18:18", "Tags with accents and numbers: #café #EchoUK2025 and one that is no tag: #2025. A&E, R&D, C&C.", {}),
    ("underscore", "2025-06-12 19:00:00", "Ask @nurse_example, who teaches this better than I do. (#ECG) \"#FOAMed\"", {}),
    ("line-breaks", "2025-09-03 07:00:00", "Three rules for slides:\n\n1. One idea\n2. Big letters\n3. Stop early", {}),
    ("hostile", "2025-11-11 11:11:00", "A line for whoever builds web sites: <script>alert(\"no\")</script> & {{ braces }} are only text.", {}),
    ("new-site", "2026-02-09 18:00:00", "My tweets now live on a site of my own, with the ones about nobody's health but the bicycle's left in: {https://natalie-example.example/}", {}),
    ("interest", "2026-06-11 18:00:00", "Tomorrow I speak at the Cardiomock study day about reading trials. Cardiomock pays a fee for it. The slides hold no product names and will be online: {https://example.org/reading-a-trial}", {}),
    ("recent-thread-1", "2026-09-21 18:30:00", "Three things I no longer say on a teaching round. A short thread. #MedEd", {}),
    ("recent-thread-2", "2026-09-21 18:31:00", "\"It is obvious.\" It was not obvious to me either, once; I have only forgotten the day.", {"after": "recent-thread-1"}),
    ("recent-thread-3", "2026-09-21 18:32:00", "\"The evidence shows.\" Which evidence, in whom, and by how much? Naming the paper takes four seconds.", {"after": "recent-thread-2"}),
    ("recent-thread-4", "2026-09-21 18:33:00", "\"Does that make sense?\" Better: \"What would you like me to go over again?\"", {"after": "recent-thread-3"}),
    ("recent", "2026-10-26 19:10:00", "Paper, question and time of the next #ExampleJC: {https://example.org/jc-75}. Students very welcome; the first ten minutes are for you.", {}),
    ("latest", "2026-11-08 16:20:00", "A frosty loop, forty kilometres, one robin. #cycling", {}),
]
