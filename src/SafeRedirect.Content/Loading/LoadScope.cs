using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Loading;

/// <summary>What every reader needs to know while the content is loaded.</summary>
internal sealed class LoadScope(FaultList faults, ContentRequirements requirements)
{
    /// <summary>Where faults go.</summary>
    public FaultList Faults => faults;

    /// <summary>What the rest of the program needs.</summary>
    public ContentRequirements Requirements => requirements;

    /// <summary>Where things go that keep no pack from loading, but that writers must mend.</summary>
    public FaultList Findings { get; } = new(FaultLevel.Finding);

    /// <summary>The languages the bot offers; empty when no language file could be read.</summary>
    public IReadOnlyList<string> Languages { get; set; } = [];

    /// <summary>Languages that are being written: their files are checked, but the bot does not offer them.</summary>
    public IReadOnlyList<string> DraftLanguages { get; set; } = [];

    /// <summary>The languages that are written from right to left, drafts too.</summary>
    public HashSet<string> RightToLeft { get; } = new(StringComparer.Ordinal);

    /// <summary>The language that translations are made from.</summary>
    public string SourceLanguage { get; set; } = "en";

    /// <summary>The hosts that texts may link to; <see langword="null"/> while they are unknown, then no host is checked.</summary>
    public IReadOnlySet<string>? LinkHosts { get; set; }

    /// <summary>Whether texts of a language belong in the content.</summary>
    public bool Knows(string language) => Languages.Count == 0 || Languages.Contains(language) || DraftLanguages.Contains(language);

    /// <summary>Whether a language is written from right to left.</summary>
    public bool IsRightToLeft(string language) => RightToLeft.Contains(language);

    /// <summary>What is wrong with a file in a language that has no file below <c>languages</c>.</summary>
    public static string UnknownLanguage(string language) => $"the bot does not speak the language {language}";

    /// <summary>How that is mended.</summary>
    public const string UnknownLanguageMend = "Write languages/<language>.yaml for it, or delete the file";
}
