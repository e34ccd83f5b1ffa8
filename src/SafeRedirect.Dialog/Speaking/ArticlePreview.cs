namespace SafeRedirect.Dialog.Speaking;

/// <summary>Shows writers what people read: the messages that answer with an article.</summary>
public static class ArticlePreview
{
    /// <summary>The messages of the turn in which the article is chosen, in a conversation that has been greeted.</summary>
    /// <returns>None when there is no such article in the language.</returns>
    public static IReadOnlyList<Reply> Of(Knowledge knowledge, ArticleId article, string language, Platform platform, DateTimeOffset now)
    {
        if (knowledge.Pack.Article(article, language) is null)
        {
            return [];
        }

        var state = Conversation.New(language) with { IsGreeted = true, LanguageBasis = LanguageBasis.Chosen, LastHeard = now };
        var message = new Inbound { Kind = InboundKind.Choice, Platform = platform, Choice = Choices.Article(article) };
        return Turn.Advance(state, message, Findings.None, new TurnContext(knowledge, now, default)).Replies;
    }
}
