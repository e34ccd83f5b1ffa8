namespace SafeRedirect.Screening.Tests;

/// <summary>Builds small lexicons in the order of the lines, with sources such as <c>topics/self-harm/en.yaml:3</c>.</summary>
internal sealed class Lexicon
{
    private readonly List<LexiconEntry> entries = [];

    public static Screener Small { get; } = new Lexicon()
        .With("en", "classes", "partner", "husband", "boyfriend", "ex husband")
        .With("en", "topics/gender-violence", "urgent", "my <partner> .. (kill|kills|murder) me")
        .With("en", "topics/gender-violence", "sensitive", "my <partner> (hits|beats) me", "<partner> hits")
        .With("en", "topics/gender-violence", "ordinary", "what (to do|can i do) if")
        .With("en", "topics/self-harm", "urgent", "(want|wants) to die", "suicid*")
        .With("en", "topics/staff-misconduct", "sensitive", "asked [me] for money")
        .With("en", "topics/scam", "sensitive", "asked for money")
        .With("ar", "topics/self-harm", "urgent", "اريد ان اموت")
        .With("uk", "topics/gender-violence", "sensitive", "чоловік б'є мене")
        .With("en", "cues", "name", "my name is", "i am called")
        .With("ar", "cues", "name", "اسمي")
        .With("en", "cues", "birth", "born on", "date of birth", "birthday")
        .With("en", "cues", "document", "passport", "case number")
        .With("en", "cues", "phone", "phone", "call me")
        .With("en", "cues", "address", "my address is", "i live at")
        .With("en", "cues", "street", "street", "flat", "rue")
        .With("en", "cues", "bank", "account number")
        .With("en", "cues", "location", "i am hiding")
        .With("en", "cues", "months", 3, "march")
        .With("en", "cues", "platform", "telegram", "insta")
        .With("en", "cues", "at", "at")
        .With("en", "cues", "dot", "dot")
        .With("en", "answers", "yes", "yes", "yes please", "ok", "no problem", "\U0001F44D")
        .With("en", "answers", "no", "no", "not", "\U0001F44E")
        .With("en", "answers", "unclear", "but", "not sure", "maybe")
        .With("en", "answers", "openers", "sure")
        .With("en", "answers", "wishes", "leave [a] note")
        .With("en", "answers", "denials", "dont")
        .With("en", "answers", "beside", "please", "sister", "my name is safe")
        .With("en", "answers", "choosing", "i want", "option")
        .With("fr", "answers", "yes", "oui")
        .With("fr", "answers", "beside", "laissez la note")
        .With("fr", "answers", "ordinals", 2, "la deuxième")
        .With("ar", "answers", "yes", "aywa")
        .With("ar", "answers", "no", "la")
        .With("en", "answers", "numbers", 1, "one")
        .With("en", "answers", "numbers", 2, "two")
        .With("en", "answers", "ordinals", 1, "first")
        .With("en", "answers", "ordinals", 2, "second")
        .With("en", "answers", "ordinals", -1, "last")
        .With("en", "commands", "menu", "menu", "main menu")
        .With("en", "commands", "start-over", "start over")
        .With("uk", "commands", "menu", "меню")
        .With("en", "language", "common", "the", "is", "a", "to", "and", "i", "you", "for", "where", "my", "me", "in", "on", "of", "not", "at", "with", "from", "need", "please", "help", "have")
        .With("fr", "language", "common", "le", "la", "les", "je", "vous", "est", "et", "une", "pour", "dans", "où", "besoin")
        .With("ar", "language", "common", "في", "من", "على", "هل", "انا", "أين", "هذا", "إلى")
        .With("ar", "language", "latin", "ana", "shu", "wayn", "bidi")
        .With("fa", "language", "common", "من", "در", "این", "است", "کجا", "به", "برای", "می")
        .With("fa", "language", "letters", "پ", "چ", "ژ", "گ")
        .With("uk", "language", "common", "я", "не", "що", "де", "на", "мені", "як", "і")
        .With("uk", "language", "letters", "і", "ї", "є", "ґ")
        .Build("+44 1632 960001", "help@example.org");

    public Lexicon With(string language, string section, string list, params ReadOnlySpan<string> patterns) => With(language, section, list, 0, patterns);

    public Lexicon With(string language, string section, string list, int value, params ReadOnlySpan<string> patterns)
    {
        foreach (var pattern in patterns)
        {
            var line = entries.Count(entry => entry.Section == section && entry.Language == language) + 1;
            entries.Add(new LexiconEntry($"{section}/{language}.yaml:{line}", language, section, list, pattern, value));
        }

        return this;
    }

    public Screener Build(params string[] publicContacts)
    {
        var screener = Screener.Build(entries, publicContacts, out var faults);
        Assert.Empty(faults);
        return screener;
    }

    public IReadOnlyList<LexiconFault> Faults()
    {
        Screener.Build(entries, [], out var faults);
        return faults;
    }
}
