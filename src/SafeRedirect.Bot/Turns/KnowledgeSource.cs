namespace SafeRedirect.Bot.Turns;

/// <summary>The knowledge in use. It is replaced as a whole; a turn that has begun keeps the one it began with.</summary>
internal sealed class KnowledgeSource(Knowledge knowledge)
{
    private Knowledge _current = knowledge;

    /// <summary>The knowledge in use now.</summary>
    public Knowledge Current
    {
        get => Volatile.Read(ref _current);
        set => Volatile.Write(ref _current, value);
    }
}
