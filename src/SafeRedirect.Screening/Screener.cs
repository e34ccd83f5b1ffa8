using SafeRedirect.Screening.Building;
using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Learned;
using SafeRedirect.Screening.Patterns;
using SafeRedirect.Screening.Topics;

namespace SafeRedirect.Screening;

/// <summary>Notices danger, disclosures and identifiers in a message, and understands short answers. Immutable; safe to share between threads.</summary>
public sealed class Screener
{
    /// <summary>A message that is longer is nobody's command and no question that the content expects.</summary>
    private const int LongestExpected = 160;

    private readonly ScreenerParts parts;

    // Folded: what the content itself expects people to write, word by word.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> expected;

    private Screener(ScreenerParts parts, IEnumerable<ExpectedText> expected)
    {
        this.parts = parts;
        this.expected = new HashSet<string>(expected.Select(text => TextFolding.Fold(text.Text)).Concat(parts.Commands.Keys), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Builds a screener from the lines of the screening files.</summary>
    /// <param name="entries">All lines of all languages.</param>
    /// <param name="publicContacts">Phone numbers and addresses that are published by the organisation; they are never flagged as identifiers.</param>
    /// <param name="faults">Every line that could not be used; empty when all is well.</param>
    /// <param name="expectedTexts">What the content expects people to write: labels, questions, words that work everywhere. The examples never take one for a disclosure (phrases can), and learn from them what is ordinary.</param>
    /// <param name="taught">A screener built from the same examples: what it learned is taken over, since learning takes most of the time.</param>
    /// <param name="store">Where what was learned is kept for the next start.</param>
    public static Screener Build(
        IReadOnlyList<LexiconEntry> entries,
        IReadOnlyList<string> publicContacts,
        out IReadOnlyList<LexiconFault> faults,
        IReadOnlyList<ExpectedText>? expectedTexts = null,
        Screener? taught = null,
        ILearnedStore? store = null)
    {
        var builder = new LexiconBuilder();
        builder.Add(entries);
        builder.Expect(expectedTexts ?? []);
        faults = builder.Faults;
        return new Screener(builder.Build(publicContacts, taught?.parts.Learned, store), expectedTexts ?? []);
    }

    /// <summary>The same screener for content that expects people to write other texts. What they teach, it learns only when it is built anew; that they are no disclosures counts at once.</summary>
    /// <param name="texts">As for <see cref="Build"/>.</param>
    public Screener Expecting(IReadOnlyList<ExpectedText> texts) => new(parts, texts);

    /// <summary>Learns from the examples now, which takes a second or two; otherwise the first message waits for it.</summary>
    /// <returns>This screener.</returns>
    public Screener MakeReady()
    {
        _ = parts.Learned.Value;
        return this;
    }

    /// <summary>Screens one message: danger, disclosure, identifiers, language.</summary>
    /// <param name="text">The message as it was written; any length, any characters.</param>
    /// <remarks>A screener without a single topic line can notice nothing, so it takes every message for <see cref="Severity.Sensitive"/>, without a topic.</remarks>
    public Findings Screen(string text)
    {
        using var folded = TextFolder.Fold(text);
        using var words = MessageWords.Read(folded, parts.Vocabulary);
        var language = parts.Learned.Value.Languages.Identify(text, folded);
        var topics = Together(parts.Topics.Notice(words), IsExpected(folded) ? null : parts.Learned.Value.Examples.Judge(folded, language));
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

        if (learned.Severity > phrases[0].Severity)
        {
            phrases[0] = phrases[0] with { Severity = learned.Severity };
        }

        // The classifier weighs the whole message and names the topic rightly more often; but a topic whose team must not be missed stays the main one when a phrase says so.
        var own = Array.FindIndex(phrases, phrase => phrase.Topic == learned.Topic);
        if (own == 0 || TopicScreen.MustNotBeMissed(phrases[0].Topic))
        {
            return own >= 0 ? phrases : [.. phrases, new TopicFinding(learned.Topic, Severity.Sensitive, learned.Source)];
        }

        var main = new TopicFinding(learned.Topic, phrases[0].Severity, own > 0 ? phrases[own].RuleId : learned.Source);
        return [main, .. phrases.Where(phrase => phrase.Topic != learned.Topic)];
    }

    /// <summary>Chooses the thresholds of the second layer on examples held apart from those it learns from: what <c>saferedirect eval --thresholds</c> prints for the example files.</summary>
    /// <param name="entries">All lines of all languages, without faults.</param>
    /// <returns>For each language the thresholds for a disclosure and for urgency, in hundredths.</returns>
    public static IReadOnlyDictionary<string, (int Disclosure, int Urgent)> ChooseThresholds(IReadOnlyList<LexiconEntry> entries, IReadOnlyList<ExpectedText>? expectedTexts = null)
    {
        var book = new ExampleBook();
        var concepts = new ConceptBook();
        foreach (var entry in entries)
        {
            switch (entry.Section)
            {
                case ExampleBook.Section:
                    book.Add(entry);
                    break;
                case ConceptBook.Section:
                    concepts.Add(entry);
                    break;
            }
        }

        book.Expect(expectedTexts ?? []);
        var phrases = Build([.. entries.Where(entry => entry.Section != ExampleBook.Section)], [], out _);
        return book.Choose(concepts.Build(), text => phrases.Screen(text).Severity != Severity.None)
            .ToDictionary(pair => pair.Key, pair => ((int)MathF.Round(pair.Value.Disclosure * 100), (int)MathF.Round(pair.Value.Urgent * 100)), StringComparer.Ordinal);
    }

    /// <summary>What the phrases alone notice in a message, the main topic first: for those who edit them.</summary>
    public IReadOnlyList<TopicFinding> NoticePhrases(string text)
    {
        using var folded = TextFolder.Fold(text);
        using var words = MessageWords.Read(folded, parts.Vocabulary);
        return parts.Topics.Notice(words);
    }

    /// <summary>Whether the lines of a kind of screening file are learned from; the others are used as they stand.</summary>
    public static bool LearnsFrom(string section) => section is ExampleBook.Section or ConceptBook.Section or QuestionBook.Section or FrequentWords.Section;

    /// <summary>Ranks the articles that may answer a question, by its likeness to questions of which that is known.</summary>
    /// <param name="language">The language that it is written in.</param>
    /// <param name="outOfScope">How likely no article answers it, 0 to 1.</param>
    /// <returns>The likeliest articles, at most four; none when too little was learned about the language.</returns>
    public IReadOnlyList<RankedArticle> RankArticles(string text, string language, out float outOfScope)
    {
        var questions = parts.Learned.Value.Questions;
        outOfScope = 0;
        if (!questions.Covers(language))
        {
            return [];
        }

        Span<float> likelihoods = stackalloc float[questions.Articles.Count];
        using var folded = TextFolder.Fold(text);
        return questions.Rank(folded, language, likelihoods) ? Best(questions.Articles, likelihoods, out outOfScope) : [];
    }

    private static RankedArticle[] Best(IReadOnlyList<string> articles, ReadOnlySpan<float> likelihoods, out float outOfScope)
    {
        const int Most = 4;
        outOfScope = 0;
        Span<int> best = stackalloc int[Most];
        var count = 0;
        for (var article = 0; article < articles.Count; article++)
        {
            if (articles[article] == QuestionBook.OutOfScope)
            {
                outOfScope = likelihoods[article];
                continue;
            }

            var place = count;
            while (place > 0 && likelihoods[best[place - 1]] < likelihoods[article])
            {
                place--;
            }

            if (place < Most)
            {
                count = Math.Min(count + 1, Most);
                best[place..(count - 1)].CopyTo(best[(place + 1)..]);
                best[place] = article;
            }
        }

        var ranked = new RankedArticle[count];
        for (var place = 0; place < count; place++)
        {
            ranked[place] = new RankedArticle(articles[best[place]], likelihoods[best[place]]);
        }

        return ranked;
    }

    /// <summary>Whether danger and disclosures can be noticed in a language at all. Where they cannot, every message is to be taken for sensitive.</summary>
    public bool Covers(string language) => parts.Topics.Covers(language);

    /// <summary>The language a text is written in (ISO 639-1), or <see langword="null"/> when it cannot be told.</summary>
    public string? IdentifyLanguage(string text)
    {
        using var folded = TextFolder.Fold(text);
        return parts.Learned.Value.Languages.Identify(text, folded);
    }

    /// <summary>Understands an answer to a yes-or-no question, in any of the languages.</summary>
    public Answer UnderstandAnswer(string text) => parts.Answers.Understand(text);

    /// <summary>Understands a choice from a list: by label, unambiguous part of a label, number, number word or ordinal.</summary>
    /// <returns>The index of the option, or <see langword="null"/> when no option or more than one is meant.</returns>
    public int? UnderstandChoice(string text, IReadOnlyList<string> options) => parts.Answers.Choose(text, options);

    /// <summary>Understands one of the words that work everywhere, when it is the whole message.</summary>
    public Command? UnderstandCommand(string text) => parts.Commands.TryGetValue(TextFolding.Fold(text), out var command) ? command : null;
}
