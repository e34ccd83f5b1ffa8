using SafeRedirect.Screening.Answers;
using SafeRedirect.Screening.Identifiers;
using SafeRedirect.Screening.Learned;
using SafeRedirect.Screening.Patterns;
using SafeRedirect.Screening.Topics;

namespace SafeRedirect.Screening.Building;

/// <summary>What a screener is made of.</summary>
internal sealed record ScreenerParts(
    Vocabulary Vocabulary,
    TopicScreen Topics,
    Lazy<LearnedLayer> Learned,
    IdentifierScreen Identifiers,
    AnswerReader Answers,
    IReadOnlyDictionary<string, Command> Commands);
