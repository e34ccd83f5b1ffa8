namespace SafeRedirect.Content.Loading;

/// <summary>What the rest of the program needs from the content.</summary>
/// <param name="TextKeys">Script keys that every language must have.</param>
/// <param name="OptionalTextKeys">Script keys that a language may have; any other key is a fault.</param>
/// <param name="Articles">Articles that some dialog leads to: each must be there in every language.</param>
/// <param name="TopicIds">Ids of the topics that screening files may be about.</param>
/// <param name="Fold">How texts are folded before they are compared.</param>
/// <param name="Today">The day against which review dates and verified dates are checked.</param>
public sealed record ContentRequirements(
    IReadOnlyList<string> TextKeys,
    IReadOnlyList<string> OptionalTextKeys,
    IReadOnlyList<ArticleId> Articles,
    IReadOnlyList<string> TopicIds,
    TextFold Fold,
    DateOnly Today);
