namespace SafeRedirect.Bot.Conversations;

/// <summary>The keyed hash of a message id, to notice that a platform delivers the same message again.</summary>
internal readonly record struct MessageRef(UInt128 Value)
{
    /// <summary>Withheld.</summary>
    public override string ToString() => "[message]";
}
