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
        (Areas, "areas:\n  - id: harbour\n    name: {en: Harbour, ar: Harbour}\n    also: {en: [port], ar: [mina]}\n    near: [hill]\n  - id: hill\n    name: {en: Hill, ar: Hill}\n"),
        (Categories, "categories:\n  - id: health\n    label: {en: Doctor, ar: Doctor}\n    also: {en: [clinic]}\n    article: scams\n"),
        (Service, ServiceText),
        (Topic, Head(null) + "urgent:\n  - he sells my <relative>\nsensitive:\n  - (i|we) paid a man\nordinary:\n  - what is\n"),
        (Answers, Head(null) + "yes: [yes, sure]\nno: [no]\nnumbers: {one: 1, two: 2}\nordinals: {first: 1, last: -1}\n"),
        (Cues, Head(null) + "name: [my name is]\nmonths: {january: 1}\n"),
        (Classes, Head(null) + "classes:\n  relative:\n    - brother\n    - sister\n"),
        ("screening/commands/fr.yaml", Head(null) + "menu: [menu]\n"),
    ];

    private const string FullSlots = "who, organisation-and-role, passed-on, purpose, benefit, next-step, who-sees, where-and-how-long, limits, withdraw-correct-erase, voluntary";

    private const string OrganisationText = """
        name: {en: Lantern Relief, ar: Fanous}
        example: true
        time-zone: Europe/Athens
        source-language: en
        default-language: en
        languages:
          ar: {name: Arabi, direction: rtl}
          en: {name: English, direction: ltr}
        links: [help.unhcr.org]
        privacy-notice: https://www.example.org/privacy
        hotlines:
          - id: general
            name: {en: Help line, ar: Khatt}
            phone: "+44 1632 960001"
            hours: always
            languages: [en, so]
            cost: free
            verified: 2026-11-20
            valid-days: 90
            example: true
          - id: women
            name: {en: Women's line, ar: Khatt nisa}
            phone: "+44 1632 960002"
            hours:
              - {days: mon-fri, from: "08:00", to: "20:00"}
              - {days: [sat, sun], from: "10:00", to: "12:00"}
            languages: [en]
            cost: local
            verified: 2026-01-01
            valid-days: 30
            example: true
            backup: general
          - id: integrity
            name: {en: Independent line, ar: Khatt mustaqil}
            phone: "+44 1632 960003"
            hours: always
            languages: [en]
            cost: free
            verified: 2026-11-20
            valid-days: 90
            example: true
        offices:
          - id: main
            name: {en: Main office, ar: Maktab}
            address: {en: 1 Pier Road, ar: 1 Pier Road}
            area: harbour
            hours: [{days: mon-fri, from: "08:30", to: "15:30"}]
            languages: [en]
            verified: 2026-11-20
            valid-days: 90
            example: true
          - id: away
            name: {en: Second office, ar: Maktab thani}
            address: {en: 2 Hill Road, ar: 2 Hill Road}
            area: hill
            hours: always
            languages: [en]
            verified: 2026-11-20
            valid-days: 90
            example: true
          - id: third
            name: {en: Third office, ar: Maktab thalith}
            address: {en: 3 Hill Road, ar: 3 Hill Road}
            area: hill
            hours: always
            languages: [en]
            verified: 2026-11-20
            valid-days: 90
            example: true
        pathways:
          general: {team: {en: the team, ar: fariq}, hotlines: [general], offices: [main], usual-wait: {en: a day, ar: yawm}}
          emergency: {team: {en: the team, ar: fariq}, hotlines: [general], offices: [main], usual-wait: {en: a day, ar: yawm}}
          protection: {team: {en: the team, ar: fariq}, hotlines: [women, general], offices: [main], usual-wait: {en: a day, ar: yawm}}
          child: {team: {en: the team, ar: fariq}, hotlines: [general], offices: [main], usual-wait: {en: a day, ar: yawm}}
          conduct: {team: {en: the team, ar: fariq}, hotlines: [integrity], offices: [away, third], usual-wait: {en: a day, ar: yawm}}
          legal: {team: {en: the team, ar: fariq}, hotlines: [general], offices: [main], usual-wait: {en: a day, ar: yawm}}
          health: {team: {en: the team, ar: fariq}, hotlines: [general], offices: [main], usual-wait: {en: a day, ar: yawm}}
          integrity: {team: {en: the team, ar: fariq}, hotlines: [general], offices: [main], usual-wait: {en: a day, ar: yawm}}
          casework: {team: {en: the team, ar: fariq}, hotlines: [general], offices: [main], usual-wait: {en: a day, ar: yawm}}

        """;

    private const string ServiceText = """
        categories: [health]
        name: {en: Harbour clinic, ar: Iyada}
        offers: {en: A doctor without appointment., ar: Tabib.}
        address: {en: 4 Pier Road, ar: 4 Pier Road}
        hours: [{days: mon-fri, from: "09:00", to: "16:00"}]
        languages: [en, ar]
        phone: "+44 1632 960120"
        cost: free
        accessibility: {en: A ramp, ar: Ramp}
        verified: 2026-11-20
        valid-days: 180
        example: true

        """;

    private static string Head(string? revision) =>
        "state: machine\nchecked: 2026-11-20\nreview-due: 2027-05-20\n" + (revision is null ? "" : revision + "\n");

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
