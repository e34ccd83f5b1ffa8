using System.Text;
using System.Text.Json;

using SafeRedirect.Bot.Cli.Content;

namespace SafeRedirect.Bot.Cli;

/// <summary>The batch commands: JSON lines in, one JSON line out for each. Nothing else is written anywhere, and no line of output holds a word of the input.</summary>
internal static class Batches
{
    /// <summary>Runs a batch command over a file or standard input.</summary>
    /// <returns>0; 1 when some line could not be read; 2 when there is no usable content or input.</returns>
    public static int Run(string contentPath, string? file, BatchCommand command)
    {
        if (ContentAtHand.Load(contentPath) is not { } knowledge)
        {
            return ExitCodes.Unable;
        }

        if (file is not null && !File.Exists(file))
        {
            Console.Error.WriteLine("There is no such input file.");
            return ExitCodes.Unable;
        }

        using var input = file is null ? Console.OpenStandardInput() : File.OpenRead(file);
        using var output = Console.OpenStandardOutput();
        return Run(knowledge, command, input, output);
    }

    /// <summary>Runs a batch command over a stream.</summary>
    public static int Run(Knowledge knowledge, BatchCommand command, Stream input, Stream output)
    {
        using var reader = new StreamReader(input, Encoding.UTF8);
        using var buffered = new BufferedStream(output, 1 << 16);
        using var answer = new Utf8JsonWriter(buffered);
        var exitCode = ExitCodes.Well;
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (!TryAnswer(knowledge, command, text, answer))
            {
                Console.Error.WriteLine($"Line {line} is not a JSON object with a text.");
                exitCode = ExitCodes.Faults;
            }

            answer.Flush();
            answer.Reset();
            buffered.WriteByte((byte)'\n');
        }

        return exitCode;
    }

    public static void Screen(Knowledge knowledge, string text, string? language, Utf8JsonWriter answer)
    {
        var findings = knowledge.Screener.Screen(text);
        answer.WriteString("lang", findings.Language ?? language);
        answer.WriteString("severity", findings.Severity.ToString().ToLowerInvariant());
        answer.WriteStartArray("topics");
        foreach (var finding in findings.Topics)
        {
            answer.WriteStringValue(finding.Topic.Id());
        }

        answer.WriteEndArray();
        answer.WriteStartArray("identifiers");
        foreach (var span in findings.Identifiers)
        {
            answer.WriteStartObject();
            answer.WriteString("type", span.Kind.Id());
            answer.WriteNumber("start", CodePoints(text, span.Start));
            answer.WriteNumber("end", CodePoints(text, span.End));
            answer.WriteEndObject();
        }

        answer.WriteEndArray();
    }

    public static void Match(Knowledge knowledge, string text, string? language, Utf8JsonWriter answer)
    {
        var known = language is not null && knowledge.Pack.Organisation.Language(language) is not null ? language : null;
        var written = known ?? knowledge.Screener.IdentifyLanguage(text) ?? knowledge.Pack.Organisation.DefaultLanguage.Code;
        var match = knowledge.Match(text, written);
        answer.WriteString("lang", written);
        answer.WriteString("decision", match.Decision.ToString().ToLowerInvariant());
        answer.WriteString("article", match.Article?.Value);
        answer.WriteStartArray("alternatives");
        foreach (var alternative in match.Alternatives)
        {
            answer.WriteStringValue(alternative.Value);
        }

        answer.WriteEndArray();
    }

    public static void Answer(Knowledge knowledge, string text, string? language, Utf8JsonWriter answer) =>
        answer.WriteString("value", knowledge.Screener.UnderstandAnswer(text).ToString().ToLowerInvariant());

    public static BatchCommand ChoiceOf(IReadOnlyList<string> labels) => (knowledge, text, _, answer) =>
    {
        if (knowledge.Screener.UnderstandChoice(text, labels) is { } index)
        {
            answer.WriteNumber("value", index);
            return;
        }

        answer.WriteNull("value");
    };

    public static void Language(Knowledge knowledge, string text, string? language, Utf8JsonWriter answer) =>
        answer.WriteString("lang", knowledge.Screener.IdentifyLanguage(text));

    private static bool TryAnswer(Knowledge knowledge, BatchCommand command, string line, Utf8JsonWriter answer)
    {
        answer.WriteStartObject();
        using var document = Parse(line);
        if (document is null || document.RootElement.ValueKind != JsonValueKind.Object ||
            StringOf(document.RootElement, "text") is not { } message)
        {
            answer.WriteNull("id");
            answer.WriteString("error", "not a JSON object with a text");
            answer.WriteEndObject();
            return false;
        }

        var language = StringOf(document.RootElement, "lang");
        answer.WritePropertyName("id");
        if (document.RootElement.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        {
            id.WriteTo(answer);
        }
        else
        {
            answer.WriteNullValue();
        }

        command(knowledge, message, language, answer);
        answer.WriteEndObject();
        return true;
    }

    // An escaped lone surrogate is JSON but no text.
    private static string? StringOf(JsonElement element, string name)
    {
        try
        {
            return element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonDocument? Parse(string line)
    {
        try
        {
            return JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 8 });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A surrogate pair is one code point; an unpaired surrogate counts as one.
    private static int CodePoints(string text, int end)
    {
        var count = 0;
        for (var i = 0; i < end; i++)
        {
            count += char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]) ? 0 : 1;
        }

        return count;
    }
}
