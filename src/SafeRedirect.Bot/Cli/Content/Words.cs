using System.CommandLine.Parsing;
using SafeRedirect.Content.Loading.Texts;

namespace SafeRedirect.Bot.Cli.Content;

/// <summary>Reads the words of options, and says in plain words what else could be written.</summary>
internal static class Words
{
    /// <summary>One word of a list.</summary>
    public static T Of<T>(ArgumentResult result)
        where T : struct, Enum => One<T>(result, result.Tokens[0].Value);

    /// <summary>Several words of a list.</summary>
    public static T[] Many<T>(ArgumentResult result)
        where T : struct, Enum => [.. result.Tokens.Select(token => One<T>(result, token.Value))];

    /// <summary>A day.</summary>
    public static DateOnly? Day(ArgumentResult result)
    {
        if (DayText.TryRead(result.Tokens[0].Value, out var day))
        {
            return day;
        }

        result.AddError("Write the day as YYYY-MM-DD.");
        return null;
    }

    private static T One<T>(ArgumentResult result, string word)
        where T : struct, Enum
    {
        if (Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsDigit(word[0]))
        {
            return value;
        }

        result.AddError($"{word} is none of: {string.Join(", ", Enum.GetNames<T>().Select(name => name.ToLowerInvariant()))}.");
        return default;
    }
}
