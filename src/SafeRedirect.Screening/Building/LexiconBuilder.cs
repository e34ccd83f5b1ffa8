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
    private readonly LanguageLearner learner;
    private readonly PatternIndexBuilder topicPatterns;
    private readonly PatternIndexBuilder cuePatterns;
    private readonly PatternIndexBuilder answerPatterns;
    private readonly List<TopicRule> topicRules = [];
    private readonly HashSet<string> topicLanguages = new(StringComparer.Ordinal);
    private readonly List<CueRule> cueRules = [];
    private readonly List<AnswerRule> answerRules = [];
    private readonly Dictionary<string, Command> commands = new(StringComparer.Ordinal);
    private readonly ExampleBook examples = new();
    private readonly List<LexiconFault> faults = [];

    public LexiconBuilder()
    {
        var compiler = new PatternCompiler(vocabulary);
        learner = new LanguageLearner(vocabulary);
        topicPatterns = new PatternIndexBuilder(compiler, Anchoring.RarestWord);
        cuePatterns = new PatternIndexBuilder(compiler, Anchoring.FirstWord);
        answerPatterns = new PatternIndexBuilder(compiler, Anchoring.FirstWord);
    }

    public IReadOnlyList<LexiconFault> Faults => faults;

    public void Add(IReadOnlyList<LexiconEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.Section == "classes"))
        {
            Try(entry, () => classes.Add(entry));
        }

        foreach (var entry in entries)
        {
            if (entry.Section != ExampleBook.Section)
            {
                learner.Learn(entry);
            }
            else if (!ExampleBook.IsThreshold(entry))
            {
                learner.LearnExample(entry);
            }

            if (entry.Section != "classes")
            {
                Try(entry, () => AddLine(entry));
            }
        }
    }

    /// <summary>Texts that the content expects people to write.</summary>
    public void Expect(IReadOnlyList<string> texts) => examples.Expect(texts);

    /// <param name="publicContacts">What is never an identifier.</param>
    /// <param name="learned">A classifier taught by the same examples, if there is one.</param>
    public ScreenerParts Build(IReadOnlyList<string> publicContacts, ExampleClassifier? learned)
    {
        var frequent = learner.Frequent;
        var identifiers = new IdentifierScreen(cuePatterns.Build(vocabulary, frequent), [.. cueRules], frequent, new PublicContacts(publicContacts));
        return new ScreenerParts(
            vocabulary,
            new TopicScreen(topicPatterns.Build(vocabulary, frequent), [.. topicRules], topicLanguages),
            learned ?? examples.Train(),
            identifiers,
            learner.Build(),
            new AnswerReader(answerPatterns.Build(vocabulary, frequent), [.. answerRules], vocabulary),
            commands);
    }

    private static T Parse<T>(FrozenDictionary<string, T> lists, LexiconEntry entry) => lists.TryGetValue(entry.List, out var value)
        ? value
        : throw new PatternFaultException($"'{entry.List}' is no list of {entry.Section}; it has {string.Join(", ", lists.Keys.Order(StringComparer.Ordinal))}");

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
            case "language":
                learner.AddWord(entry);
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
