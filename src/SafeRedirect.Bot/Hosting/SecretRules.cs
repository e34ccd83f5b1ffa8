namespace SafeRedirect.Bot.Hosting;

/// <summary>What Production demands of secrets.</summary>
internal static class SecretRules
{
    /// <summary>Every secret in the development settings begins so; Production refuses it.</summary>
    public const string DevelopmentPrefix = "development-";

    /// <summary>Every fault of the configuration, each with its key and never with its value.</summary>
    public static IReadOnlyList<string> Faults(IConfiguration configuration, IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
        {
            return [];
        }

        return [.. configuration.GetSection("Channels").GetChildren()
            .Where(channel => channel.GetValue<bool>("Enabled"))
            .SelectMany(channel => channel.GetChildren())
            .Where(setting => setting.Value?.StartsWith(DevelopmentPrefix, StringComparison.Ordinal) == true)
            .Select(setting => $"{setting.Path} holds a development secret; set your own (environment variable {setting.Path.Replace(":", "__", StringComparison.Ordinal)}).")];
    }
}
