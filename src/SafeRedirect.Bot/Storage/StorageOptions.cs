using System.ComponentModel.DataAnnotations;

namespace SafeRedirect.Bot.Storage;

/// <summary>Where referrals and counters are kept.</summary>
internal sealed class StorageOptions
{
    /// <summary>The store.</summary>
    /// <value><c>embedded</c> (default): one SQLite file.</value>
    [RegularExpression("^embedded$", ErrorMessage = "Storage:Provider must be 'embedded'.")]
    public string Provider { get; set; } = "embedded";

    /// <summary>The SQLite file; its folder is made when it is missing.</summary>
    /// <value>Default <c>data/saferedirect.db</c>, relative to the working folder.</value>
    [Required]
    public string Path { get; set; } = System.IO.Path.Combine("data", "saferedirect.db");
}
