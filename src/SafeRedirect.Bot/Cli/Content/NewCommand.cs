using System.CommandLine;
using System.Globalization;
using SafeRedirect.Bot.Hosting;
using SafeRedirect.Content.Loading.Texts;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli.Content;

/// <summary><c>content new</c>: a file to begin with. The check refuses it until it has been written.</summary>
internal static class NewCommand
{
    private const int ReviewMonths = 6;

    public static Command Create(Option<string> contentPath)
    {
        var id = new Argument<string>("id") { Description = "Lower-case words joined by dashes: school-meals." };
        var article = new Command("article", "Begins an article in the source language.") { id };
        article.SetAction(result => Article(result.GetValue(contentPath)!, result.GetValue(id)!, TimeProvider.System, Console.Out));

        var code = new Argument<string>("code") { Description = "ISO 639-1: so, ti, ps." };
        var name = new Option<string>("--name") { Description = "Its name as its speakers write it.", Required = true };
        var direction = new Option<string>("--direction") { Description = "ltr or rtl.", DefaultValueFactory = _ => "ltr" };
        direction.AcceptOnlyFromAmong("ltr", "rtl");
        var language = new Command("language", "Begins a language: export its texts, let them be translated, import them, then set published: true.") { code, name, direction };
        language.SetAction(result => Language(result.GetValue(contentPath)!, result.GetValue(code)!, result.GetValue(name)!, result.GetValue(direction)!, TimeProvider.System, Console.Out));
        return new Command("new", "Begins an article or a language.") { article, language };
    }

    public static int Article(string path, string id, TimeProvider time, TextWriter output)
    {
        if (!IsId(id))
        {
            Console.Error.WriteLine("An id is lower-case words joined by dashes, a to z and 0 to 9.");
            return ExitCodes.Unable;
        }

        if (ContentAtHand.Load(path) is not { Pack: { } pack })
        {
            return ExitCodes.Unable;
        }

        return Write(path, $"content/faq/{id}/{pack.Organisation.SourceLanguage}.md", $"""
            ---
            title:
            label:
            state: draft
            {Days(time)}
            revision: 1
            # How people really ask it: at least 8 ways, short, misspelled, in dialect. Never a story about a person.
            questions:
              -
            # Where the facts come from; the host stands under links in organisation.yaml.
            sources:
              - name:
                url: https://
            # Articles to read next. Name this one under related in an article that people read before it.
            related: []
            ---
            One or two short sentences: what people need to know first.

            What to do next:

            - A step.
            - Write **person** here and I show numbers and places. You can call or come. It is free.

            """, "Write it, then run content check.", output);
    }

    public static int Language(string path, string code, string name, string direction, TimeProvider time, TextWriter output)
    {
        if (!LanguageCodes.Contains(code))
        {
            Console.Error.WriteLine($"{code} is not a code of ISO 639-1. Write two letters, such as so, ti or ps.");
            return ExitCodes.Unable;
        }

        if (ContentAtHand.Load(path) is not { Pack: { } pack })
        {
            return ExitCodes.Unable;
        }

        var organisation = pack.Organisation;
        return Write(path, $"content/languages/{code}.yaml", $"""
            state: draft
            {Days(time)}
            source-revision: 1
            outdated: [texts.organisation]
            language: "{name.Replace("\"", string.Empty, StringComparison.Ordinal)}"
            direction: {direction}
            # The bot does not offer the language before this says true.
            published: false
            texts:
              organisation: "{organisation.Name.In(organisation.SourceLanguage)}"

            """, $"Send its texts to translators: content export --lang {code}. Screening needs phrases of its own: content/screening.", output);
    }

    private static string Days(TimeProvider time)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return string.Create(CultureInfo.InvariantCulture, $"checked: {today:yyyy-MM-dd}\nreview-due: {today.AddMonths(ReviewMonths):yyyy-MM-dd}");
    }

    private static int Write(string path, string file, string text, string next, TextWriter output)
    {
        var folder = ContentFolder.Find(path);
        if (File.Exists(ContentFiles.PathOf(folder, file)))
        {
            Console.Error.WriteLine($"{file} is there already.");
            return ExitCodes.Unable;
        }

        ContentFiles.Write(folder, [(file, text)]);
        output.WriteLine($"{file} is there. {next}");
        return ExitCodes.Well;
    }

    private static bool IsId(string id) =>
        id.Length is > 0 and <= 64 && char.IsAsciiLetterLower(id[0]) && id[^1] != '-' && id.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-');
}
