using SafeRedirect.Screening.Building;
using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Learned;
using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening;

/// <summary>Notices danger, disclosures and identifiers in a message, and understands short answers. Immutable; safe to share between threads.</summary>
public sealed class Screener
{
    /// <summary>The kind of screening file (<see cref="LexiconEntry.Section"/>) that holds examples.</summary>
    public const string Examples = ExampleBook.Section;

    /// <summary>A message that is longer is nobody's command and no question that the content expects.</summary>
    private const int LongestExpected = 160;

    private readonly ScreenerParts parts;

    // Folded: what the content itself expects people to write, word by word.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> expected;

    private Screener(ScreenerParts parts, IEnumerable<string> expected)
    {
        this.parts = parts;
        this.expected = new HashSet<string>(expected.Select(TextFolding.Fold).Concat(parts.Commands.Keys), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Builds a screener from the lines of the screening files.</summary>
    /// <param name="entries">All lines of all languages.</param>
    /// <param name="publicContacts">Phone numbers and addresses that are published by the organisation; they are never flagged as identifiers.</param>
    /// <param name="faults">Every line that could not be used; empty when all is well.</param>
    /// <param name="expectedTexts">What the content expects people to write: labels, questions, words that work everywhere. The examples never take one for a disclosure (phrases can), and learn from them what is ordinary.</param>
    /// <param name="taught">A screener built from the same examples: what it learned is taken over, since learning takes most of the time.</param>
    public static Screener Build(
        IReadOnlyList<LexiconEntry> entries,
        IReadOnlyList<string> publicContacts,
        out IReadOnlyList<LexiconFault> faults,
        IReadOnlyList<string>? expectedTexts = null,
        Screener? taught = null)
    {
        var builder = new LexiconBuilder();
        builder.Add(entries);
        builder.Expect(expectedTexts ?? []);
        faults = builder.Faults;
        return new Screener(builder.Build(publicContacts, taught?.parts.Examples), expectedTexts ?? []);
    }

    /// <summary>The same screener for content that expects people to write other texts. What they teach, it learns only when it is built anew; that they are no disclosures counts at once.</summary>
    /// <param name="texts">As for <see cref="Build"/>.</param>
    public Screener Expecting(IReadOnlyList<string> texts) => new(parts, texts);

    /// <summary>Screens one message: danger, disclosure, identifiers, language.</summary>
    /// <param name="text">The message as it was written; any length, any characters.</param>
    /// <remarks>A screener without a single topic line can notice nothing, so it takes every message for <see cref="Severity.Sensitive"/>, without a topic.</remarks>
    public Findings Screen(string text)
    {
        using var folded = TextFolder.Fold(text);
        using var words = MessageWords.Read(folded, parts.Vocabulary);
        var language = parts.Languages.Identify(text, folded);
        var topics = Together(parts.Topics.Notice(words), IsExpected(folded) ? null : parts.Examples.Judge(folded, language));
        var identifiers = parts.Identifiers.Find(text, words);
        var severity = topics.Length > 0 ? topics[0].Severity : parts.Topics.IsBlind ? Severity.Sensitive : Severity.None;
        return new Findings(language, severity, topics, identifiers);
    }

    private bool IsExpected(FoldedText folded) => folded.Length <= LongestExpected && expected.Contains(folded.Characters);

    /// <summary>Two layers look at a message, and danger wins: what either noticed stays, at the higher severity.</summary>
    private static TopicFinding[] Together(TopicFinding[] phrases, Judgement? judgement)
    {
        if (judgement is not { } learned)
        {
            return phrases;
        }

        if (phrases.Length == 0)
        {
            return [new TopicFinding(learned.Topic, learned.Severity, learned.Source)];
        }

        // A phrase says exactly which topic it is about, so its topic stays the main one; the classifier can only make it more urgent.
        if (learned.Severity > phrases[0].Severity)
        {
            phrases[0] = phrases[0] with { Severity = learned.Severity };
        }

        return phrases.Any(phrase => phrase.Topic == learned.Topic) ? phrases : [.. phrases, new TopicFinding(learned.Topic, Severity.Sensitive, learned.Source)];
    }

    /// <summary>Chooses the thresholds of the second layer on examples held apart from those it learns from: what <c>saferedirect eval --thresholds</c> prints for the example files.</summary>
    /// <param name="entries">All lines of all languages, without faults.</param>
    /// <returns>For each language the thresholds for a disclosure and for urgency, in hundredths.</returns>
    public static IReadOnlyDictionary<string, (int Disclosure, int Urgent)> ChooseThresholds(IReadOnlyList<LexiconEntry> entries, IReadOnlyList<string>? expectedTexts = null)
    {
        var book = new ExampleBook();
        foreach (var entry in entries.Where(entry => entry.Section == ExampleBook.Section))
        {
            book.Add(entry);
        }

        book.Expect(expectedTexts ?? []);
        var phrases = Build([.. entries.Where(entry => entry.Section != ExampleBook.Section)], [], out _);
        return book.Choose(text => phrases.Screen(text).Severity != Severity.None)
            .ToDictionary(pair => pair.Key, pair => ((int)MathF.Round(pair.Value.Disclosure * 100), (int)MathF.Round(pair.Value.Urgent * 100)), StringComparer.Ordinal);
    }

    /// <summary>Whether danger and disclosures can be noticed in a language at all. Where they cannot, every message is to be taken for sensitive.</summary>
    public bool Covers(string language) => parts.Topics.Covers(language);

    /// <summary>The language a text is written in (ISO 639-1), or <see langword="null"/> when it cannot be told.</summary>
    public string? IdentifyLanguage(string text)
    {
        using var folded = TextFolder.Fold(text);
        return parts.Languages.Identify(text, folded);
    }

    /// <summary>Understands an answer to a yes-or-no question, in any of the languages.</summary>
    public Answer UnderstandAnswer(string text) => parts.Answers.Understand(text);

    /// <summary>Understands a choice from a list: by label, unambiguous part of a label, number, number word or ordinal.</summary>
    /// <returns>The index of the option, or <see langword="null"/> when no option or more than one is meant.</returns>
    public int? UnderstandChoice(string text, IReadOnlyList<string> options) => parts.Answers.Choose(text, options);

    /// <summary>Understands one of the words that work everywhere, when it is the whole message.</summary>
    public Command? UnderstandCommand(string text) => parts.Commands.TryGetValue(TextFolding.Fold(text), out var command) ? command : null;
}
