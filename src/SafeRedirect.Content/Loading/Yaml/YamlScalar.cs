namespace SafeRedirect.Content.Loading.Yaml;

/// <summary>A text, number, date or flag.</summary>
/// <param name="IsBlock">Whether it stands on the lines below its key (<c>|</c>).</param>
internal sealed record YamlScalar(int Line, string Value, bool IsBlock) : YamlValue(Line)
{
    /// <summary>The line of a position in the value.</summary>
    public int LineAt(int index) => IsBlock ? Line + 1 + Value.AsSpan(0, index).Count('\n') : Line;
}
