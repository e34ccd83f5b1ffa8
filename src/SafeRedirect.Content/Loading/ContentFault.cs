namespace SafeRedirect.Content.Loading;

/// <summary>Something wrong in a content file.</summary>
/// <param name="Path">The file, relative to the content folder's parent, with forward slashes: <c>content/faq/scams/ar.md</c>.</param>
/// <param name="Line">The line, counted from 1; 1 when the whole file is meant.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Mend">How to mend it.</param>
public sealed record ContentFault(string Path, int Line, string Message, string Mend)
{
    /// <summary>The rule that it breaks: an id of docs/content/rules.md.</summary>
    /// <value>Default <c>form</c>: a file that is not as docs/content/format.md says.</value>
    public string Rule { get; init; } = "form";

    /// <summary>What it stops.</summary>
    public FaultLevel Level { get; init; }

    /// <summary><c>path:line  message. mend. [rule]</c></summary>
    public override string ToString() => $"{Path}:{Line}  {Message}. {Mend}. [{Rule}]";
}
