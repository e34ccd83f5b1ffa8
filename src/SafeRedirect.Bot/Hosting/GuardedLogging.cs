namespace SafeRedirect.Bot.Hosting;

/// <summary>Logging that stays silent where a framework would write what people send, at any level and whatever the configuration says.</summary>
internal static class GuardedLogging
{
    // Seen to write paths, queries, form values or addresses: threat-model finding 4. Each is silenced by name, since a longer name in the configuration would win over a prefix.
    private static readonly string[] Silenced =
    [
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.HttpLogging",
        "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing",
        "Microsoft.AspNetCore.HostFiltering",
        "Microsoft.AspNetCore.StaticFiles",
        "Microsoft.AspNetCore.Diagnostics",
        "Microsoft.AspNetCore.Server",
        "System.Net.Http",
        "Polly",
    ];

    /// <summary>Console only, with the guard in front of it.</summary>
    public static void AddGuardedLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.PostConfigure<LoggerFilterOptions>(Guard);
    }

    // Runs after the configuration was read: every rule that names a silenced category, or one below it, gives way.
    private static void Guard(LoggerFilterOptions options)
    {
        for (var i = options.Rules.Count - 1; i >= 0; i--)
        {
            if (options.Rules[i].CategoryName is { } category && Array.Exists(Silenced, silenced => category.StartsWith(silenced, StringComparison.OrdinalIgnoreCase)))
            {
                options.Rules.RemoveAt(i);
            }
        }

        foreach (var silenced in Silenced)
        {
            options.Rules.Add(new LoggerFilterRule(null, silenced, LogLevel.None, null));
        }

        // A rule that names a provider is preferred over one that does not, so the guard is added for each provider that is named.
        foreach (var provider in options.Rules.Select(rule => rule.ProviderName).OfType<string>().Distinct(StringComparer.Ordinal).ToList())
        {
            foreach (var silenced in Silenced)
            {
                options.Rules.Add(new LoggerFilterRule(provider, silenced, LogLevel.None, null));
            }
        }
    }
}
