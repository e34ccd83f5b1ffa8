namespace SafeRedirect.Content.Translation;

/// <summary>Why a file from a translator cannot be taken over.</summary>
/// <param name="Line">The line of that file, counted from 1.</param>
public sealed record TranslationFault(int Line, string Message, string Mend)
{
    /// <inheritdoc/>
    public override string ToString() => $"line {Line}  {Message}. {Mend}.";
}
