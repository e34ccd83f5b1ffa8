namespace SafeRedirect.Dialog.Speaking;

/// <summary>The id of a choice, which is also the payload of its button: a verb, or a verb and an argument (<c>article:scams</c>).</summary>
/// <remarks>At most 64 bytes, the shortest limit of all channels (Telegram's callback data).</remarks>
public readonly record struct ChoiceId
{
    /// <summary>The longest payload, in characters; all are ASCII.</summary>
    public const int MaxLength = 64;

    private ChoiceId(string value) => Value = value;

    /// <summary>The id itself.</summary>
    public string Value { get; }

    /// <summary>The part before the colon, or the whole id.</summary>
    public string Verb => Value.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? Value[..colon] : Value;

    /// <summary>The part after the colon, or <see langword="null"/>.</summary>
    public string? Argument => Value.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? Value[(colon + 1)..] : null;

    /// <summary>Reads a payload that came from outside.</summary>
    /// <returns><see langword="false"/> for anything but lower-case letters, digits, hyphens and one colon within the length.</returns>
    public static bool TryParse(string? payload, out ChoiceId choice)
    {
        choice = default;
        if (payload is null or { Length: 0 or > MaxLength } || !char.IsAsciiLetterLower(payload[0]))
        {
            return false;
        }

        var colons = 0;
        foreach (var letter in payload)
        {
            colons += letter == ':' ? 1 : 0;
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter is not ('-' or ':'))
            {
                return false;
            }
        }

        choice = new ChoiceId(payload);
        return colons <= 1;
    }

    /// <summary>The id itself.</summary>
    public override string ToString() => Value;

    internal static ChoiceId Of(string verb) => new(verb);

    internal static ChoiceId Of(string verb, string argument) => new($"{verb}:{argument}");
}
