namespace SafeRedirect.Dialog.Conversations;

/// <summary>All that is remembered of a conversation between two messages: where it is, never what was said or by whom.</summary>
public sealed record Conversation
{
    /// <summary>The deepest stack that is kept; older dialogs are forgotten first.</summary>
    public const int MaxDepth = 6;

    /// <summary>The language of the bot's replies (ISO 639-1), one that the pack speaks.</summary>
    public required string Language { get; init; }

    /// <summary>How the language became what it is.</summary>
    public LanguageBasis LanguageBasis { get; init; }

    /// <summary>The dialogs under way, the current one last. Empty: the menu.</summary>
    public IReadOnlyList<Frame> Stack { get; init; } = [];

    /// <summary>The choices offered last, in order.</summary>
    public IReadOnlyList<ChoiceId> Offered { get; init; } = [];

    /// <summary>Messages in a row that were not understood.</summary>
    public int Misunderstood { get; init; }

    /// <summary>Answers that did not help, since one did.</summary>
    public int Unhelpful { get; init; }

    /// <summary>The welcome has been said.</summary>
    public bool IsGreeted { get; init; }

    /// <summary>The long explanation about identifiers has been given.</summary>
    public bool IsIdentifierExplained { get; init; }

    /// <summary>The long explanation about attachments has been given.</summary>
    public bool IsAttachmentExplained { get; init; }

    /// <summary>The person asked for simpler words by button.</summary>
    public bool IsChild { get; init; }

    /// <summary>A change to the language the person writes has been offered once.</summary>
    public bool IsLanguageOffered { get; init; }

    /// <summary>The article answered last, to notice the same question again.</summary>
    public ArticleId? LastAnswered { get; init; }

    /// <summary>The referrals made from this conversation, so that they can be taken back.</summary>
    public IReadOnlyList<ReferralReference> Referrals { get; init; } = [];

    /// <summary>When the last message came.</summary>
    public DateTimeOffset LastHeard { get; init; }

    /// <summary>The current dialog, or <see langword="null"/> at the menu.</summary>
    public Frame? Current => Stack.Count == 0 ? null : Stack[^1];

    /// <summary>A conversation nobody has written in yet.</summary>
    public static Conversation New(string language) => new() { Language = language };
}
