namespace SafeRedirect.Dialog.Tests.Properties;

/// <summary>Somebody who writes and taps at random. The same seed says the same.</summary>
internal sealed class Talker(int seed)
{
    private static readonly ChoiceId[] Stale = [.. Choices.Plain, .. Parsed("article:scams", "article:gone", "lang:ar", "lang:uk", "category:food", "category:gone", "area:harbour", "area:gone", "consent:standard-police", "consent:gone")];

#pragma warning disable CA5394 // Chance from a seed, so that a failure can be played again; nothing here is a secret.
    private readonly Random _random = new(seed);

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public int Number(int below) => _random.Next(below);

    /// <summary>The next message, more often an answer to what is offered than anything else.</summary>
    public (Inbound Inbound, PoolText? Text) Next(IReadOnlyList<SuggestedAction> offered, Platform platform, string? locale)
    {
        var message = new Inbound { Kind = InboundKind.Text, Platform = platform, LocaleHint = locale };
        switch (_random.Next(20))
        {
            case < 9 when offered.Count > 0:
                return (message with { Kind = InboundKind.Choice, Choice = Pick(offered).Id }, null);
            case 9 when offered.Count > 0:
                return Written(message, PoolText.Plain(Pick(offered).Label));
            case 10:
                return (message with { Kind = InboundKind.Choice, Choice = Pick(Stale) }, null);
            case 11:
                return (message with { Kind = InboundKind.Attachment }, null);
            case 12:
                return (message with { Kind = InboundKind.Opening }, null);
            case 13:
                return Written(message, PoolText.Plain(Gibberish()));
            default:
                return Written(message, Pick(TextPool.All));
        }
    }

    /// <summary>Mostly minutes, sometimes half a day or more.</summary>
    public TimeSpan Pause() => _random.Next(15) == 0 ? TimeSpan.FromHours(_random.Next(11, 40)) : TimeSpan.FromMinutes(_random.Next(5));

    private static (Inbound Inbound, PoolText Text) Written(Inbound message, PoolText text) => (message with { Text = new SensitiveText(text.Text) }, text);

    private static IEnumerable<ChoiceId> Parsed(params IEnumerable<string> ids) =>
        ids.Select(id => ChoiceId.TryParse(id, out var choice) ? choice : throw new FormatException(id));

    private string Gibberish()
    {
        var letters = new char[_random.Next(1, 60)];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = _random.Next(6) switch
            {
                0 => ' ',
                1 => (char)_random.Next('0', '9' + 1),
                2 => (char)_random.Next(0x0600, 0x06FF),
                3 => (char)_random.Next(0x20, 0xFFFF),
                _ => (char)_random.Next('a', 'z' + 1),
            };
        }

        return new string(letters);
    }
#pragma warning restore CA5394
}
