using SafeRedirect.Content.Loading.Yaml;

namespace SafeRedirect.Content.Loading.Texts;

/// <summary>A text and where it stands, so that a fault inside it has its line.</summary>
/// <param name="FirstLine">The line of its first character.</param>
/// <param name="IsMultiline">Whether its line breaks are those of the file.</param>
internal readonly record struct PlacedText(string Path, int FirstLine, string Value, bool IsMultiline)
{
    /// <summary>A text from a YAML file.</summary>
    public static PlacedText Of(string path, YamlScalar scalar) => new(path, scalar.LineAt(0), scalar.Value, scalar.IsBlock);

    /// <summary>The line of a position in the text.</summary>
    public int LineAt(int index) => IsMultiline ? FirstLine + Value.AsSpan(0, index).Count('\n') : FirstLine;
}
