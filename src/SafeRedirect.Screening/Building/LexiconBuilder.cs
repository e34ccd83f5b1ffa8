using System.Collections.Frozen;
using SafeRedirect.Screening.Answers;
using SafeRedirect.Screening.Identifiers;
using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Learned;
using SafeRedirect.Screening.Patterns;
using SafeRedirect.Screening.Topics;

namespace SafeRedirect.Screening.Building;

/// <summary>Turns the lines of the screening files into the parts of a screener, and lists every line that it cannot use.</summary>
internal sealed class LexiconBuilder
{
    private const string Topics = "topics/";
    private static readonly FrozenDictionary<string, CueKind> CueLists = KebabCase.Values<CueKind>();
    private static readonly FrozenDictionary<string, AnswerKind> AnswerLists = KebabCase.Values<AnswerKind>();
    private static readonly FrozenDictionary<string, Command> CommandLists = KebabCase.Values<Command>();
    private readonly Vocabulary vocabulary = new();
    private readonly ClassTable classes = new();
    private readonly FrequentWords frequentWords;
    private readonly PatternIndexBuilder topicPatterns;
    private readonly PatternIndexBuilder cuePatterns;
    private readonly PatternIndexBuilder answerPatterns;
    private readonly List<TopicRule> topicRules = [];
    private readonly HashSet<string> topicLanguages = new(StringComparer.Ordinal);
    private readonly List<CueRule> cueRules = [];
    private readonly List<AnswerRule> answerRules = [];
    private readonly Dictionary<string, Command> commands = new(StringComparer.Ordinal);
    private readonly ExampleBook examples = new();
    private readonly ConceptBook concepts = new();
    private readonly QuestionBook questions = new();
    private readonly List<LexiconFault> faults = [];
    private readonly List<LexiconEntry> taught = [];
    private IReadOnlyList<LexiconEntry> all = [];
    private IReadOnlyList<ExpectedText> expected = [];

    public LexiconBuilder()
    {
        var compiler = new PatternCompiler(vocabulary);
        frequentWords = new FrequentWords(vocabulary);
        topicPatterns = new PatternIndexBuilder(compiler, Anchoring.RarestWord);
        cuePatterns = new PatternIndexBuilder(compiler, Anchoring.FirstWord);
        answerPatterns = new PatternIndexBuilder(compiler, Anchoring.FirstWord);
    }

    public IReadOnlyList<LexiconFault> Faults => faults;

    public void Add(IReadOnlyList<LexiconEntry> entries)
    {
        all = entries;
        foreach (var entry in entries.Where(entry => entry.Section == "classes"))
        {
            Try(entry, () => classes.Add(entry));
        }

        foreach (var entry in entries)
        {
            if (Screener.LearnsFrom(entry.Section))
            {
                taught.Add(entry);
            }

            if (entry.Section != "classes")
            {
                Try(entry, () => AddLine(entry));
            }
        }
    }

    /// <summary>Texts that the content expects people to write.</summary>
    public void Expect(IReadOnlyList<ExpectedText> texts)
    {
        expected = texts;
        examples.Expect(texts);
        questions.Expect(texts);
    }

    /// <param name="publicContacts">What is never an identifier.</param>
    /// <param name="learned">What was learned from the same examples, if there is one. Otherwise it is learned when it is first asked for: most commands never do.</param>
    /// <param name="store">Where what was learned is kept, if anywhere.</param>
    public ScreenerParts Build(IReadOnlyList<string> publicContacts, Lazy<LearnedLayer>? learned, ILearnedStore? store)
    {
        var frequent = frequentWords.Literals;
        var identifiers = new IdentifierScreen(cuePatterns.Build(vocabulary, frequent), [.. cueRules], frequent, new PublicContacts(publicContacts));
        return new ScreenerParts(
            vocabulary,
            new TopicScreen(topicPatterns.Build(vocabulary, frequent), [.. topicRules], topicLanguages),
            learned ?? new Lazy<LearnedLayer>(() => Learn(store)),
            identifiers,
            new AnswerReader(answerPatterns.Build(vocabulary, frequent), [.. answerRules], vocabulary),
            commands);
    }

    private static T Parse<T>(FrozenDictionary<string, T> lists, LexiconEntry entry) => lists.TryGetValue(entry.List, out var value)
        ? value
        : throw new PatternFaultException($"'{entry.List}' is no list of {entry.Section}; it has {string.Join(", ", lists.Keys.Order(StringComparer.Ordinal))}");

    /// <summary>What languages are learned from: with examples at hand those are enough, and an edited phrase changes nothing about languages.</summary>
    private IEnumerable<LexiconEntry> Teaching => taught.Exists(entry => entry.Section == ExampleBook.Section) ? taught : all.Where(entry => !IsOfNoLanguage(entry));

    // Names, brands, units and signs are at home in every language, so they teach nothing about one.
    private static bool IsOfNoLanguage(LexiconEntry entry) =>
        entry is { Section: "cues", List: "given-name" or "name-part" or "platform" or "handle" or "extension" or "direction" or "street" or "amount" or "digits" or "digit-joint" or "at" or "dot" or "plus" };

    private LearnedLayer Learn(ILearnedStore? store)
    {
        var fingerprint = store is null ? string.Empty : Fingerprint.Of(taught, expected);
        if (store is not null && Kept(store, fingerprint) is { } kept)
        {
            return kept;
        }

        var table = concepts.Build();
        var learned = new LearnedLayer(LanguageLearner.Learn(Teaching), table, examples.Train(table), questions.Train(table));
        store?.Keep(fingerprint, stream => LearnedFormat.Write(learned, stream));
        return learned;
    }

    /// <returns><see langword="null"/> when nothing sound is kept: then it is learned again.</returns>
    private static LearnedLayer? Kept(ILearnedStore store, string fingerprint)
    {
        try
        {
            using var stream = store.Open(fingerprint);
            return stream is null ? null : LearnedFormat.Read(stream);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return null;
        }
    }

    private void Try(LexiconEntry entry, Action use)
    {
        try
        {
            use();
        }
        catch (PatternFaultException fault)
        {
            faults.Add(new LexiconFault(entry.Source, fault.Message));
        }
    }

    private void AddLine(LexiconEntry entry)
    {
        if (entry.Section.StartsWith(Topics, StringComparison.Ordinal))
        {
            AddTopic(entry);
            return;
        }

        switch (entry.Section)
        {
            case "cues":
                var cue = new CueRule(Parse(CueLists, entry), entry.Value);
                cuePatterns.Add(cueRules.Count, Pattern(entry));
                cueRules.Add(cue);
                break;
            case "answers":
                var answer = new AnswerRule(Parse(AnswerLists, entry), entry.Language, entry.Value);
                answerPatterns.Add(answerRules.Count, Pattern(entry));
                answerRules.Add(answer);
                break;
            case "commands":
                AddCommand(entry);
                break;
            case ExampleBook.Section:
                examples.Add(entry);
                break;
            case ConceptBook.Section:
                concepts.Add(entry);
                break;
            case QuestionBook.Section:
                questions.Add(entry);
                break;
            case "language":
                frequentWords.Add(entry);
                break;
            default:
                throw new PatternFaultException($"'{entry.Section}' is no kind of screening file");
        }
    }

    private PatternNode Pattern(LexiconEntry entry) => PatternParser.Parse(entry.Pattern, classes.Of(entry.Language));

    private void AddTopic(LexiconEntry entry)
    {
        if (!TopicNames.TryParse(entry.Section[Topics.Length..], out var topic))
        {
            throw new PatternFaultException($"'{entry.Section}' names no topic");
        }

        var severity = entry.List switch
        {
            "urgent" => Severity.Urgent,
            "sensitive" => Severity.Sensitive,
            "ordinary" => Severity.None,
            _ => throw new PatternFaultException($"'{entry.List}' is no list of a topic; it has urgent, sensitive and ordinary"),
        };
        topicPatterns.Add(topicRules.Count, Pattern(entry));
        topicLanguages.Add(entry.Language);
        topicRules.Add(new TopicRule(topic, severity, entry.Source));
    }

    private void AddCommand(LexiconEntry entry)
    {
        var command = Parse(CommandLists, entry);
        var folded = TextFolding.Fold(entry.Pattern);
        if (folded.Length == 0)
        {
            throw new PatternFaultException("the line has no word");
        }

        if (!commands.TryAdd(folded, command) && commands[folded] != command)
        {
            throw new PatternFaultException($"the same words already stand for '{commands[folded]}'");
        }
    }
}
