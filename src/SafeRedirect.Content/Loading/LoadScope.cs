using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Loading;

/// <summary>What every reader needs to know while the content is loaded.</summary>
internal sealed class LoadScope(FaultList faults, ContentRequirements requirements)
{
    /// <summary>Where faults go.</summary>
    public FaultList Faults => faults;

    /// <summary>What the rest of the program needs.</summary>
    public ContentRequirements Requirements => requirements;

    /// <summary>The languages readers' texts must be in; empty when <c>organisation.yaml</c> names none.</summary>
    public IReadOnlyList<string> Languages { get; set; } = [];

    /// <summary>The language that translations are made from.</summary>
    public string SourceLanguage { get; set; } = "en";

    /// <summary>The hosts that texts may link to; <see langword="null"/> while they are unknown, then no host is checked.</summary>
    public IReadOnlySet<string>? LinkHosts { get; set; }

    /// <summary>Whether texts of a language belong in the content.</summary>
    public bool Speaks(string language) => Languages.Count == 0 || Languages.Contains(language);
}
