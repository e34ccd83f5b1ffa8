using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SafeRedirect.Benchmarks;

/// <summary>How loading and matching grow: a made-up pack of thousands of articles in ten languages, loaded once in a fresh process.</summary>
/// <remarks><c>dotnet run -c Release --project bench/SafeRedirect.Benchmarks -- scale 5000 10</c></remarks>
internal static class ScaleCheck
{
    private const int Queries = 2_000;
    private const int Questions = 8;
    private static readonly string[] Codes = ["en", "ar", "fr", "es", "uk", "fa", "so", "ti", "ps", "tr", "ru", "ur"];

    /// <summary>Writes the pack to a temporary folder, loads it, matches questions, and prints what it took.</summary>
    public static int Run(int articles, int languages)
    {
        var folder = Directory.CreateTempSubdirectory("saferedirect-scale-");
        try
        {
            Write(folder.FullName, articles, Codes[..languages]);
            var watch = Stopwatch.StartNew();
            var loaded = ContentLoader.Load(folder.FullName, Knowledge.Requirements(DateOnly.FromDateTime(RealContent.Now.UtcDateTime)));
            watch.Stop();
            if (loaded.Pack is not { } pack)
            {
                Console.Error.WriteLine(loaded.Faults[0]);
                return 1;
            }

            var peak = Process.GetCurrentProcess().PeakWorkingSet64;
            var kept = GC.GetTotalMemory(forceFullCollection: true);
            Print($"{pack.Articles.Count} articles loaded and checked in {watch.Elapsed.TotalSeconds:0.0} s, peak memory {peak / 1_000_000} MB, kept {kept / 1_000_000} MB, {loaded.Findings.Count} findings");
            Match(pack, articles, Codes[..languages]);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Match(ContentPack pack, int articles, string[] codes)
    {
        var random = new Random(20261125);
        var times = new double[Queries];
        var right = 0;
        for (var i = -200; i < Queries; i++)
        {
            var (article, language) = (random.Next(articles), codes[random.Next(codes.Length)]);
            var question = Question(article, random.Next(Questions), language);
            var start = Stopwatch.GetTimestamp();
            var match = pack.Matcher.Match(question, language);
            if (i >= 0)
            {
                times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                right += match.Article?.Value == $"article-{article}" || match.Alternatives.Any(other => other.Value == $"article-{article}") ? 1 : 0;
            }
        }

        Array.Sort(times);
        Print($"match: median {times[Queries / 2]:0} us, 99th percentile {times[Queries * 99 / 100]:0} us; {100.0 * right / Queries:0.0} % offered their own article");
    }

    private static void Write(string target, int articles, string[] codes)
    {
        foreach (var file in Directory.EnumerateFiles(RealContent.Folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(RealContent.Folder, file);
            var name = Path.GetFileNameWithoutExtension(path);
            if (path.StartsWith("screening", StringComparison.Ordinal) || (name.Length == 2 && name != "en"))
            {
                continue;
            }

            foreach (var code in name == "en" ? codes : [name])
            {
                var text = File.ReadAllText(file);
                var copy = Path.Combine(target, Path.GetDirectoryName(path)!, code + Path.GetExtension(path));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.WriteAllText(copy, name == "en" && code != "en" ? text.Replace("\nrevision:", "\nsource-revision:", StringComparison.Ordinal) : text);
            }
        }

        for (var article = 0; article < articles; article++)
        {
            foreach (var code in codes)
            {
                var path = Path.Combine(target, "faq", $"article-{article}", $"{code}.md");
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, Article(article, code));
            }
        }
    }

    private static string Article(int article, string code)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: {Sentence(article, 100, 8, code)}\nlabel: L{article}\nstate: machine\nchecked: 2026-11-24\nreview-due: 2027-05-24\n");
        text.Append(code == "en" ? "revision: 1\nquestions:\n" : "source-revision: 1\nquestions:\n");
        for (var i = 0; i < Questions; i++)
        {
            text.Append("  - ").Append(Question(article, i, code)).Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"sources: []\nrelated: [article-{(article + 1) % 50}]\n---\n");
        for (var i = 0; i < 8; i++)
        {
            text.Append(Sentence(article, 200 + i, 12, code)).Append(".\n\n");
        }

        return text.ToString();
    }

    private static string Question(int article, int number, string code) => Sentence(article, number, 6, code);

    /// <summary>Words of a vocabulary of 20,000, the frequent ones more often, the same for the same numbers.</summary>
    private static string Sentence(int article, int number, int words, string code)
    {
        var random = new Random(((article * 7919) + (number * 104_729)) & int.MaxValue);
        var topic = new Random(article);
        var own = Enumerable.Range(0, 4).Select(_ => topic.Next(20_000)).ToArray();
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            var word = i % 3 == 0 ? (int)(random.NextDouble() * random.NextDouble() * 500) : own[random.Next(own.Length)];
            text.Append(i > 0 ? " " : string.Empty).Append(Word(word, code));
        }

        return text.Append(' ').Append(Word(20_000 + (article * 131) + number, code)).ToString();
    }

    private static string Word(int number, string code)
    {
        const string Consonants = "bdfghklmnprstvz";
        const string Vowels = "aeiou";
        var word = new StringBuilder(code);
        for (var rest = number + 50; rest > 0; rest /= 75)
        {
            word.Append(Consonants[rest % 15]).Append(Vowels[rest / 15 % 5]);
        }

        return word.ToString();
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
