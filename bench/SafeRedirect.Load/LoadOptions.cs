namespace SafeRedirect.Load;

/// <summary>What is measured, how long and how often. Every number is bounded, so that a run ends.</summary>
internal sealed record LoadOptions
{
    public const string Usage =
        """
        usage: SafeRedirect.Load <mode> [options]
          throughput  turns a second, times and processor seconds, beside the bare endpoint
          cold        the same from 5 to 13 seconds after the start
          start       time from the start to the first answered turn
          memory      what idle conversations and answered messages hold
          prove       shows that the checks notice wrong, missing and late replies
        options
          --kind messenger|botframework   default messenger
          --workload mixed|plain          default mixed
          --conversations 64,256          each 1 to 2000; default 64
          --seconds 10                    recorded in a window, 1 to 300
          --warmup 30                     under load before the first window, 0 to 600 seconds
          --rounds 5                      windows of each server, 1 to 50
          --bot saferedirect.dll          another build of the bot; default: the release build of this checkout
          --pin                           server on processor 0, generator on processor 1
        """;

    /// <summary>What to do: the first argument.</summary>
    public required string Mode { get; init; }

    public ChannelKind Kind { get; init; } = ChannelKind.Messenger;

    public Workload Workload { get; init; } = Workload.Mixed;

    /// <summary>Conversations at once; each gets its own table.</summary>
    public IReadOnlyList<int> Conversations { get; init; } = [64];

    /// <summary>Recorded time of a window.</summary>
    public TimeSpan Recorded { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Time under load before the first window.</summary>
    public TimeSpan Warmup { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Windows of each server.</summary>
    public int Rounds { get; init; } = 5;

    /// <summary>The bot's program; <see langword="null"/> for the release build of this checkout.</summary>
    public string? Bot { get; init; }

    /// <summary>Whether server and generator have a processor each.</summary>
    public bool IsPinned { get; init; }

    /// <returns><see langword="null"/> for a command line that is not understood.</returns>
    public static LoadOptions? Parse(string[] args)
    {
        if (args.Length == 0)
        {
            return null;
        }

        LoadOptions? options = new LoadOptions { Mode = args[0] };
        for (var i = 1; i < args.Length && options is not null; i++)
        {
            options = args[i] == "--pin"
                ? options with { IsPinned = true }
                : ++i < args.Length ? options.With(args[i - 1], args[i]) : null;
        }

        return options;
    }

    private LoadOptions? With(string name, string value) => name switch
    {
        "--kind" => Enum.TryParse<ChannelKind>(value, ignoreCase: true, out var kind) ? this with { Kind = kind } : null,
        "--workload" => value switch
        {
            "mixed" => this with { Workload = Workload.Mixed },
            "plain" => this with { Workload = Workload.Plain },
            _ => null,
        },
        "--conversations" => ReadAll(value, 1, 2_000) is { } counts ? this with { Conversations = counts } : null,
        "--seconds" => Read(value, 1, 300) is { } seconds ? this with { Recorded = TimeSpan.FromSeconds(seconds) } : null,
        "--warmup" => Read(value, 0, 600) is { } seconds ? this with { Warmup = TimeSpan.FromSeconds(seconds) } : null,
        "--rounds" => Read(value, 1, 50) is { } rounds ? this with { Rounds = rounds } : null,
        "--bot" => File.Exists(value) ? this with { Bot = Path.GetFullPath(value) } : null,
        _ => null,
    };

    private static int? Read(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static List<int>? ReadAll(string value, int least, int most)
    {
        var numbers = value.Split(',').Select(part => Read(part, least, most)).ToList();
        return numbers.Contains(null) ? null : [.. numbers.OfType<int>()];
    }
}
