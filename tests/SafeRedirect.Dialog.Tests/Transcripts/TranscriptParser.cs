using System.Globalization;

namespace SafeRedirect.Dialog.Tests.Transcripts;

/// <summary>Reads a transcript. A line that cannot be read is an error that names it: a wrong file must not pass by testing nothing.</summary>
internal static class TranscriptParser
{
    public static Transcript Parse(string name, IReadOnlyList<string> lines)
    {
        var head = lines.TakeWhile(line => !IsTalk(line)).ToList();
        var settings = head.Aggregate(new TranscriptSettings(), (current, line) => Apply(current, line, name));
        var steps = new List<TranscriptStep>();
        var before = new List<string>();
        var pause = TimeSpan.Zero;
        for (var i = head.Count; i < lines.Count; i++)
        {
            var line = lines[i].TrimEnd();
            switch (line)
            {
                case "":
                    break;
                case ['#', ..]:
                    before.Add(line);
                    break;
                case ['~', ..]:
                    before.Add(line);
                    pause = Pause(line, name);
                    break;
                case ['<', ' ', ..]:
                    steps.Add(new TranscriptStep(i + 1, before, pause, line[2..].Trim(), []));
                    (before, pause) = ([], TimeSpan.Zero);
                    break;
                case ['>' or '?' or '!' or '=', ' ', ..] when steps.Count > 0 && before.Count == 0:
                    steps[^1] = steps[^1] with { Expected = [.. steps[^1].Expected, line] };
                    break;
                default:
                    throw new FormatException($"{name}:{i + 1}  cannot be read: {line}");
            }
        }

        return steps.Count > 0 ? new Transcript(name, head, settings, steps) : throw new FormatException($"{name}: nothing is heard in it.");
    }

    private static bool IsTalk(string line) => line.Length > 0 && line[0] is '<' or '~';

    private static TranscriptSettings Apply(TranscriptSettings settings, string line, string name)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return settings;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var (key, value) = colon < 0 ? (line, "") : (line[..colon], line[(colon + 1)..].Trim());
        return key switch
        {
            "language" => settings with { Language = value },
            "locale" => settings with { Locale = value },
            "now" => settings with { Now = DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) },
            "platform" => settings with { Platform = Enum.Parse<Platform>(value, ignoreCase: true) },
            "start" when value is "new" or "menu" => settings with { IsNew = value == "new" },
            "counts" when value is "yes" or "no" => settings with { ListsCounts = value == "yes" },
            _ => throw new FormatException($"{name}  unknown header: {line}"),
        };
    }

    private static TimeSpan Pause(string line, string name)
    {
        var words = line[1..].Trim().Split(' ');
        var amount = double.Parse(words[0], CultureInfo.InvariantCulture);
        return words[^1] switch
        {
            "minute" or "minutes" => TimeSpan.FromMinutes(amount),
            "hour" or "hours" => TimeSpan.FromHours(amount),
            "day" or "days" => TimeSpan.FromDays(amount),
            _ => throw new FormatException($"{name}  unknown time: {line}"),
        };
    }
}
