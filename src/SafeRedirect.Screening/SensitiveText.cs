namespace SafeRedirect.Screening;

/// <summary>Text that a person wrote. Printing it shows its length only; <c>git grep Reveal</c> lists its readers.</summary>
/// <remarks>A class, since a record would print its value; it has no parameterless constructor and no property, so that serializers find nothing in it.</remarks>
public sealed class SensitiveText(string value)
{
    /// <summary>The number of UTF-16 code units.</summary>
    internal int Length => value.Length;

    /// <summary>Hands out the text, for screening and matching within one turn. Never log, store or echo what it returns.</summary>
    public string Reveal() => value;

    /// <summary>The length, never the text.</summary>
    public override string ToString() => $"[{value.Length} characters withheld]";
}
