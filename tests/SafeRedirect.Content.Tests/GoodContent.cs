namespace SafeRedirect.Content.Tests;

/// <summary>A small content folder without a fault, in two languages, with invented contacts.</summary>
internal static class GoodContent
{
    public const string Organisation = "organisation.yaml";
    public const string Article = "faq/scams/en.md";
    public const string ArticleTranslation = "faq/scams/ar.md";
    public const string Script = "scripts/welcome/en.yaml";
    public const string ScriptTranslation = "scripts/welcome/ar.yaml";
    public const string Consent = "consent/standard/en.yaml";
    public const string Service = "services/harbour/clinic.yaml";
    public const string ServiceWords = "services/harbour/clinic/en.yaml";
    public const string ServiceTranslation = "services/harbour/clinic/ar.yaml";
    public const string Words = "languages/en.yaml";
    public const string WordsTranslation = "languages/ar.yaml";
    public const string Notice = "notice/en.yaml";
    public const string NoticeTranslation = "notice/ar.yaml";
    public const string Style = "style/en.yaml";
    public const string Areas = "services/areas.yaml";
    public const string Categories = "services/categories.yaml";
    public const string Topic = "screening/topics/scam/en.yaml";
    public const string Answers = "screening/answers/en.yaml";
    public const string Cues = "screening/cues/en.yaml";
    public const string Classes = "screening/classes/en.yaml";

    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        (Organisation, OrganisationText),
        (Article, ArticleText("en", "revision: 1", "")),
        (ArticleTranslation, ArticleText("ar", "source-revision: 1", " ar")),
        (Script, ScriptText("revision: 1")),
        (ScriptTranslation, ScriptText("source-revision: 1")),
        ("scripts/choice/en.yaml", Head("revision: 1") + "texts:\n  choice.menu: Menu\n"),
        ("scripts/choice/ar.yaml", Head("source-revision: 1") + "texts:\n  choice.menu: Menu\n"),
        (Consent, ConsentText("revision: 1", FullSlots)),
        ("consent/standard/ar.yaml", ConsentText("source-revision: 1", FullSlots)),
        ("consent/child/en.yaml", ConsentText("revision: 1", FullSlots)),
        ("consent/child/ar.yaml", ConsentText("source-revision: 1", FullSlots)),
        ("consent/urgent/en.yaml", ConsentText("revision: 1", "who, passed-on, purpose, voluntary")),
        ("consent/urgent/ar.yaml", ConsentText("source-revision: 1", "who, passed-on, purpose, voluntary")),
        (Areas, "areas:\n  - id: harbour\n    near: [hill]\n  - id: hill\n"),
        (Categories, "categories:\n  - id: health\n    article: scams\n"),
        (Service, ServiceText),
        (ServiceWords, ServiceWordsText("revision: 1", "Harbour clinic")),
        (ServiceTranslation, ServiceWordsText("source-revision: 1", "Iyada")),
        (Words, WordsText("revision: 1", "English", "ltr", "true")),
        (WordsTranslation, WordsText("source-revision: 1", "Arabi", "rtl", "true")),
        (Notice, NoticeText("revision: 1")),
        (NoticeTranslation, NoticeText("source-revision: 1")),
        (Style, StyleText),
        ("style/ar.yaml", StyleText),
        (Topic, Head(null) + "urgent:\n  - he sells my <relative>\nsensitive:\n  - (i|we) paid a man\nordinary:\n  - what is\n"),
        (Answers, Head(null) + "yes: [yes, sure]\nno: [no]\nnumbers: {one: 1, two: 2}\nordinals: {first: 1, last: -1}\n"),
        (Cues, Head(null) + "name: [my name is]\nmonths: {january: 1}\n"),
        (Classes, Head(null) + "classes:\n  relative:\n    - brother\n    - sister\n"),
        ("screening/commands/fr.yaml", Head(null) + "menu: [menu]\n"),
        ("screening/topics/scam/ar.yaml", Head(null) + "sensitive:\n  - (i|we) paid a man\n"),
        ("screening/answers/ar.yaml", Head(null) + "yes: [yes]\nno: [no]\n"),
        ("screening/cues/ar.yaml", Head(null) + "name: [my name is]\n"),
        ("screening/commands/ar.yaml", Head(null) + "menu: [menu]\n"),
        ("screening/commands/en.yaml", Head(null) + "menu: [menu]\n"),
        ("screening/language/ar.yaml", Head(null) + "common: [the]\n"),
        ("screening/language/en.yaml", Head(null) + "common: [the]\n"),
        .. new[] { "en", "ar" }.SelectMany(language => new[]
        {
            ($"screening/concepts/{language}.yaml", Head(null) + "concepts:\n  pay:\n    - paid pay*\n"),
            ($"screening/examples/{language}.yaml", Head(null) + "thresholds: {disclosure: 10, urgent: 0}\nscam.sensitive:\n  - we paid a man\nordinary:\n  - good morning\n"),
            ($"screening/questions/{language}.yaml", Head(null) + "questions:\n  scams:\n    - is this page real\n  none:\n    - who won the game\n"),
        }),
    ];

    private const string FullSlots = "who, organisation-and-role, passed-on, purpose, benefit, next-step, who-sees, where-and-how-long, limits, withdraw-correct-erase, voluntary";

    private const string OrganisationText = """
        example: true
        time-zone: Europe/Athens
        source-language: en
        default-language: en
        links: [help.unhcr.org]
        privacy-notice: https://www.example.org/privacy
        hotlines:
          - id: general
            phone: "+44 1632 960001"
            hours: always
            languages: [en, so]
            cost: free
            verified: 2026-11-20
            valid-days: 90
            example: true
          - id: women
            phone: "+44 1632 960002"
            hours:
              - {days: mon-fri, from: "08:00", to: "20:00"}
              - {days: [sat, sun], from: "10:00", to: "12:00"}
            languages: [en]
            cost: local
            verified: 2026-11-19
            valid-days: 91
            example: true
            backup: general
          - id: integrity
            phone: "+44 1632 960003"
            hours: always
            languages: [en]
            cost: free
            verified: 2026-11-20
            valid-days: 90
            example: true
        offices:
          - id: main
            area: harbour
            hours: [{days: mon-fri, from: "08:30", to: "15:30"}]
            languages: [en]
            verified: 2026-11-20
            valid-days: 90
            example: true
          - id: away
            area: hill
            hours: always
            languages: [en]
            verified: 2026-11-20
            valid-days: 90
            example: true
          - id: third
            area: hill
            hours: always
            languages: [en]
            verified: 2026-11-20
            valid-days: 90
            example: true
        pathways:
          general: {hotlines: [general], offices: [main]}
          emergency: {hotlines: [general], offices: [main]}
          protection: {hotlines: [women, general], offices: [main]}
          child: {hotlines: [general], offices: [main]}
          conduct: {hotlines: [integrity], offices: [away, third]}
          legal: {hotlines: [general], offices: [main]}
          health: {hotlines: [general], offices: [main]}
          integrity: {hotlines: [general], offices: [main]}
          casework: {hotlines: [general], offices: [main]}

        """;

    private const string ServiceText = """
        categories: [health]
        hours: [{days: mon-fri, from: "09:00", to: "16:00"}]
        languages: [en, ar]
        phone: "+44 1632 960120"
        cost: free
        verified: 2026-11-20
        valid-days: 180
        example: true

        """;

    private const string StyleText = """
        state: machine
        checked: 2026-11-20
        review-due: 2027-05-20
        readability: {measure: flesch, limit: 50, longest-sentence: 30}
        promise: [you will get, we guarantee*]
        vague: [may, some]
        blame: [your fault, you should have]
        asks: [what happened]
        harm: [violen*, "*rape"]
        titles: [mr]
        allowed: [not your fault]
        abbreviations: ["e.g.", "etc.", ngo]

        """;

    private static string Head(string? revision) =>
        "state: machine\nchecked: 2026-11-20\nreview-due: 2027-05-20\n" + (revision is null ? "" : revision + "\n");

    private static string WordsText(string revision, string name, string direction, string published) => Head(revision)
        + $"language: {name}\ndirection: {direction}\npublished: {published}\ntexts:\n  organisation: Lantern Relief\n"
        + string.Concat(new[] { "general", "women", "integrity" }.Select(id => $"  hotline.{id}: The {id} line\n"))
        + string.Concat(new[] { "main", "away", "third" }.Select(id => $"  office.{id}: Office {id}\n  office.{id}.address: 1 Pier Road\n"))
        + string.Concat(Enum.GetNames<Pathway>().Select(pathway => pathway.ToLowerInvariant()).Select(id => $"  pathway.{id}.team: the team\n  pathway.{id}.wait: a day\n"))
        + "  area.harbour: Harbour\n  area.hill: Hill\n  category.health: Doctor\nalso:\n  area.harbour: [port]\n  category.health: [clinic]\n";

    private static string ServiceWordsText(string revision, string name) =>
        Head(revision) + $"texts:\n  name: {name}\n  offers: A doctor without appointment.\n  address: 4 Pier Road\n  accessibility: A ramp\n";

    private static string NoticeText(string revision) => Head(revision) + "title: Privacy notice\nsections:\n"
        + string.Concat(new[] { "who", "not-kept", "kept", "referral", "platform", "phone", "why", "rights", "children", "complaint" }
            .Select(id => $"  - id: {id}\n    title: About {id}\n    text: We of {{organisation}} say it plainly.\n"));

    private static string ScriptText(string revision) =>
        Head(revision) + "texts:\n  welcome.full: |\n    This is the assistant of {organisation}.\n\n    Please write no names here.\n";

    private static string ArticleText(string language, string revision, string mark) => $$"""
        ---
        title: Is this a scam {{language}}?
        label: Scams {{language}}
        {{Head(revision)}}questions:
          - is this a scam{{mark}}
          - they want money{{mark}}
          - a man sells papers{{mark}}
          - somebody asks for a code{{mark}}
          - is this page real{{mark}}
          - he promised me a job{{mark}}
          - do i have to pay{{mark}}
          - fake account{{mark}}
        sources:
          - name: "UNHCR Help"
            url: https://help.unhcr.org/
        related: []
        ---
        Help from {organisation} is free. Nobody can sell you a place, an interview or a decision, and nobody who works
        here asks you for **money**, a password or a code. You can ask us first.

        What to do next:

        - Do not pay, and open no link that somebody sends you.
        - Call or come and ask whether the offer is real. It is free and you are not to blame.
        - Read more at [the help page](https://help.unhcr.org/scams).

        """;

    private static string ConsentText(string revision, string slots) => Head(revision) + $$"""
        version: 1
        steps:
          - id: receiver
            covers: [{{slots}}]
            text: "{team} of {organisation} gets a note without your name."
        question: Shall I send the note?
        again: Yes sends the note, no sends nothing.
        accepted: The note is sent. {numbers}
        declined: Nothing was sent.
        questions:
          - id: who-sees
            label: Who sees it?
            asked: [who will see this, who can read it]
            answer: The team.

        """;
}
