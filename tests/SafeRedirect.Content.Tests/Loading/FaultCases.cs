namespace SafeRedirect.Content.Tests.Loading;

/// <summary>File, text to replace, what it becomes; expected line and part of the message.</summary>
public static class FaultCases
{
    public static TheoryData<string, string, string, int, string> Yaml { get; } = new()
    {
        { GoodContent.Script, "state: machine", "\tstate: machine", 1, "there is a tab" },
        { GoodContent.Script, "state: machine", "state: machine\nstate: machine", 2, "the key state stands here twice" },
        { GoodContent.Script, "state: machine", "state: machine\ncolour: red", 2, "the key colour is unknown here" },
        { GoodContent.Script, "state: machine\n", "", 1, "the key state is missing" },
        { GoodContent.Script, "state: machine", "state: [machine]", 1, "state is not a single text" },
        { GoodContent.Script, "state: machine", "state: \"machine", 1, "this is not YAML" },
        { GoodContent.Script, "state: machine", "state: &a machine", 1, "anchors, aliases and tags" },
        { GoodContent.Script, "state: machine", "state: !!str machine", 1, "anchors, aliases and tags" },
        { GoodContent.Script, "state: machine", "[state]: machine", 1, "this key is a list" },
        { GoodContent.Script, "state: machine", "a: {b: {c: {d: {e: {f: {g: {h: {i: j}}}}}}}}", 1, "too many levels" },
        { GoodContent.Script, "texts:\n", "--- \ntexts:\n", 5, "a second document" },
        { GoodContent.Article, "questions:\n", "questions: all\nother:\n", 8, "questions is not a list" },
        { GoodContent.Article, "  - fake account", "  - fake: account", 16, "an entry of questions is not a single text" },
        { GoodContent.Article, "related: []", "related: [\"\"]", 20, "an entry of related is empty" },
        { GoodContent.Areas, "  - id: hill", "  - hill", 4, "an entry of areas has no keys" },
        { GoodContent.Organisation, "  general: {hotlines: [general], offices: [main]}", "  general: all", 58, "general has no keys below it" },
    };

    public static TheoryData<string, string, string, int, string> Heads { get; } = new()
    {
        { GoodContent.Script, "state: machine", "state: perfect", 1, "state cannot be perfect" },
        { GoodContent.Script, "2026-11-20", "20.11.2026", 2, "checked is not a day" },
        { GoodContent.Script, "2026-11-20", "2026-02-30", 2, "checked is not a day" },
        { GoodContent.Script, "2027-05-20", "2026-11-19", 3, "review-due is before checked" },
        { GoodContent.Script, "state: machine", "state: reviewed", 1, "reviewed-by is missing" },
        { GoodContent.Script, "state: machine", "state: machine\nreviewed-by: translator", 2, "not reviewed" },
        { GoodContent.Script, "revision: 1", "revision: one", 4, "revision is not a whole number" },
        { GoodContent.Script, "revision: 1", "source-revision: 1", 4, "source-revision does not belong" },
        { GoodContent.ScriptTranslation, "source-revision: 1", "revision: 1", 4, "revision does not belong" },
        { GoodContent.ScriptTranslation, "source-revision: 1", "source-revision: 2", 4, "the source is only at 1" },
        { GoodContent.ArticleTranslation, "source-revision: 1", "source-revision: 2", 7, "the source is only at 1" },
    };

    public static TheoryData<string, string, string, int, string> Texts { get; } = new()
    {
        { GoodContent.Script, "no names", "no <b>names</b>", 9, "HTML" },
        { GoodContent.Script, "no names", "<script>alert(1)</script>", 9, "HTML" },
        { GoodContent.Script, "no names", "javascript:alert(1)", 9, "a link begins with javascript:" },
        { GoodContent.Script, "no names", "http://help.unhcr.org/", 9, "a link begins with http://" },
        { GoodContent.Script, "no names", "https://evil.example/", 9, "the link host evil.example is not listed" },
        { GoodContent.Script, "no names", "https://help.unhcr.org@evil.example/", 9, "a link is not a plain https address" },
        { GoodContent.Script, "no names", "no names \U0001F642", 9, "U+1F642" },
        { GoodContent.Script, "no names", "call 01632 960 777", 9, "seven or more digits" },
        { GoodContent.Script, "no names", "call \u0660\u0661\u0666\u0663\u0662-\u0669\u0666\u0660", 9, "seven or more digits" },
        { GoodContent.Script, "{organisation}", "{organization}", 7, "the placeholder {organization} is unknown here" },
        { GoodContent.Script, "{organisation}", "{organisation", 7, "a brace that belongs to no placeholder" },
        { GoodContent.Script, "Please write no names here.", new string('a', 601), 9, "a paragraph has 601 characters" },
        { GoodContent.ScriptTranslation, "{organisation}", "us", 7, "welcome.full lacks the placeholder {organisation}" },
        { GoodContent.ScriptTranslation, "{organisation}", "{organisation} on {platform}", 7, "welcome.full has the placeholder {platform}" },
        { "scripts/choice/en.yaml", "choice.menu: Menu", "choice.menu: The menu of all things", 6, "a label has 22 characters, more than 20" },
    };

    public static TheoryData<string, string, string, int, string> Articles { get; } = new()
    {
        { GoodContent.Article, "---\ntitle", "title", 1, "the head is missing" },
        { GoodContent.Article, "related: []\n---", "related: []", 1, "the head is not closed" },
        { GoodContent.Article, "label: Scams en", "label: A label of twenty one", 3, "a label has 21 characters" },
        { GoodContent.Article, "  - fake account\n", "", 8, "there are 7 questions, fewer than 8" },
        { GoodContent.Article, "fake account", "they want money", 16, "the same question stands in content/faq/scams/en.md:10" },
        { GoodContent.Article, "fake account", "call 01632960777", 16, "seven or more digits" },
        { GoodContent.Article, "related: []", "related: [legal-aid]", 20, "the related article legal-aid does not exist" },
        { GoodContent.Article, "related: []", "related: [scams]", 20, "related to itself" },
        { GoodContent.Article, "url: https://help.unhcr.org/", "url: http://help.unhcr.org/", 19, "a link is not a plain https address" },
        { GoodContent.Article, "url: https://help.unhcr.org/", "url: https://other.example/", 19, "the link host other.example is not listed" },
        { GoodContent.Article, "(https://help.unhcr.org/scams)", "(https://other.example/)", 29, "the link host other.example is not listed" },
        { GoodContent.Article, "(https://help.unhcr.org/scams)", "(/scams)", 29, "a link is not a plain https address" },
        { GoodContent.Article, "What to do next:", "# What to do next", 25, "a heading is not allowed" },
        { GoodContent.Article, "What to do next:", "![a](https://help.unhcr.org/a)", 25, "a picture is not allowed" },
        { GoodContent.Article, "What to do next:", "> What to do", 25, "a quotation is not allowed" },
        { GoodContent.Article, "What to do next:", "`what`", 25, "code is not allowed" },
        { GoodContent.Article, "What to do next:", "What&nbsp;to do", 25, "an HTML entity is not allowed" },
        { GoodContent.Article, "What to do next:", "***", 25, "a ruled line is not allowed" },
        { GoodContent.Article, "What to do next:", "<div>", 25, "HTML" },
        { GoodContent.Article, "What to do next:", "1. What", 25, "a numbered list is not allowed" },
        { GoodContent.Article, "- Do not pay", "- Do not pay\n  - never\n- Please", 28, "more than one paragraph" },
        { GoodContent.Article, "Help from {organisation} is free.", "Help from {organisation}\tis free.", 22, "there is a tab" },
        { GoodContent.Article, "Help from {organisation} is free.", "Help from {organisation}: www.example.com is free.", 22, "a link begins with www." },
        { GoodContent.Article, "Help from {organisation} is free.", "Help from {nobody} is free.", 22, "the placeholder {nobody} is unknown here" },
        { GoodContent.ArticleTranslation, "{organisation}", "us", 22, "body lacks the placeholder {organisation}" },
        { GoodContent.Article, "What to do next:", "Word " + Repeated.Words(160), 22, "words, not 60 to 180" },
        { GoodContent.Categories, "article: scams", "article: legal-aid", 3, "the article legal-aid does not exist" },
    };

    public static TheoryData<string, string, string, int, string> Scripts { get; } = new()
    {
        { GoodContent.Script, "welcome.full:", "welcome.long:", 6, "the key welcome.long is unknown" },
        { GoodContent.Script, "welcome.full:", "choice.menu:", 6, "the key choice.menu does not begin with welcome." },
        { GoodContent.Script, "welcome.full:", "welcome.long:", 1, "the text welcome.full is missing" },
        { GoodContent.Script, "texts:\n", "words:\n", 5, "the key words is unknown here" },
    };

    public static TheoryData<string, string, string, int, string> Consents { get; } = new()
    {
        { GoodContent.Consent, "limits, ", "", 6, "no step covers limits" },
        { GoodContent.Consent, "limits", "borders", 8, "borders is not a slot of a consent" },
        { GoodContent.Consent, "version: 1", "version: 0", 5, "version is not a whole number" },
        { GoodContent.Consent, "label: Who sees it?", "label: Who sees all of this?", 16, "a label has 21 characters" },
        { GoodContent.Consent, "who can read it", "who will see this", 17, "the same question stands in line 17" },
        { GoodContent.Consent, "[who will see this, who can read it]", "[]", 17, "no way of asking is listed" },
        { GoodContent.Consent, "again: Yes sends the note, no sends nothing.\n", "", 1, "the key again is missing" },
        { GoodContent.Consent, "{team}", "{date}", 9, "the placeholder {date} is unknown here" },
        { "consent/standard/ar.yaml", "{numbers}", "", 12, "accepted lacks the placeholder {numbers}" },
        { "consent/standard/ar.yaml", "id: who-sees", "id: who-else", 4, "question who-sees is missing, the source has it" },
        { "consent/standard/ar.yaml", "id: receiver", "id: Receiver One", 7, "is not lower-case words" },
        { "consent/urgent/en.yaml", "voluntary", "who", 6, "no step covers voluntary" },
    };
}
